namespace Freeside.Bench.Floors;

/// <summary>A statement as PostgreSQL logged it.</summary>
/// <param name="Sql">Its text, parameters as <c>$1</c>.</param>
/// <param name="Parameters">Their values as text; <c>null</c> for NULL.</param>
internal sealed record Statement(string Sql, IReadOnlyList<string?> Parameters);
