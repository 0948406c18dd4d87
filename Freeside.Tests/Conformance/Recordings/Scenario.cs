using System.Text.Json.Nodes;

namespace Freeside.Tests.Conformance.Recordings;

/// <summary>Calls made, in order, to the original on a fresh starting database.</summary>
/// <param name="Name">The scenario's name.</param>
/// <param name="Zone">The zone the server lives in.</param>
/// <param name="SeedSql">Statements for the fresh database, before the server starts.</param>
/// <param name="Steps">The calls.</param>
internal sealed record Scenario(string Name, TimeZoneInfo Zone, IReadOnlyList<string> SeedSql, IReadOnlyList<RecordedStep> Steps);

/// <summary>One call of the original: what was sent, what it answered, what it changed.</summary>
/// <param name="Index">Its place in the scenario, from 0.</param>
/// <param name="Now">The time during the call; <c>null</c> leaves the clock where it stands.</param>
/// <param name="Sql">Statements before the call, no part of its change.</param>
/// <param name="Method">The wire name; <c>null</c> for a step that only runs <paramref name="Sql"/>.</param>
/// <param name="Arguments">Names and values, sent as a flat list.</param>
/// <param name="Save">Names under which later steps use members of the answer.</param>
/// <param name="Answer">What the original answered.</param>
/// <param name="Changes">What it changed.</param>
/// <param name="ChangesJson">The same as JSON, for the database.</param>
/// <param name="SequencesJson">Last values of the sequences that moved, as JSON.</param>
/// <param name="Deviation"><c>partial</c>: the original left rows behind, ours must not; <c>unmatched</c>: not compared.</param>
internal sealed record RecordedStep(
    int Index,
    DateTimeOffset? Now,
    IReadOnlyList<string> Sql,
    string? Method,
    IReadOnlyList<Argument> Arguments,
    IReadOnlyDictionary<string, string> Save,
    Answer Answer,
    IReadOnlyList<RowChange> Changes,
    string ChangesJson,
    string SequencesJson,
    string? Deviation)
{
    /// <summary>The method's name without <c>FS.API.</c></summary>
    public string ShortMethod => Method is null ? "" : Method.StartsWith("FS.API.", StringComparison.Ordinal) ? Method["FS.API.".Length..] : Method;

    /// <summary>Whether the step counts.</summary>
    public bool IsCompared => Method is not null && Deviation != "unmatched";
}

/// <summary>A named argument.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; a text <c>$NAME</c> stands for a saved one.</param>
internal sealed record Argument(string Name, JsonNode? Value);
