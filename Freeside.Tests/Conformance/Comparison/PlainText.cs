using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>Takes out of texts what may differ by chance: memory addresses and places in source files.</summary>
internal static partial class PlainText
{
    /// <summary>A text without them.</summary>
    public static string Of(string text) => Place().Replace(Address().Replace(text, ""), "");

    /// <summary>A column's value without them.</summary>
    public static Cell Of(Cell cell) => cell.Kind == CellKind.Text ? Cell.Of(Of(cell.Text)) : cell;

    /// <summary>A change without them.</summary>
    public static RowChange Of(RowChange change) => change.Select((_, cell) => Of(cell));

    /// <summary>An answer without them.</summary>
    public static Answer Of(Answer answer) => answer with { Value = Of(answer.Value), Text = answer.Text is null ? null : Of(answer.Text) };

    private static JsonNode? Of(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, Of(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        JsonValue value when value.TryGetValue(out string? text) => JsonValue.Create(Of(text)),
        _ => node?.DeepClone(),
    };

    [GeneratedRegex(@"=HASH\(0x[0-9a-f]+\)", RegexOptions.None, 1000)]
    private static partial Regex Address();

    [GeneratedRegex(@" at \S+ line \d+\.?(?:, <\w+> (?:line|chunk) \d+\.)?\n?(?= \(|$)", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
