using System.Text.Json;
using System.Text.Json.Nodes;

namespace Freeside.Tests.Conformance.Recordings;

/// <summary>Reads a scenario's JSON.</summary>
internal static class ScenarioReader
{
    /// <summary>The scenario in a stream.</summary>
    public static Scenario Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var root = document.RootElement;
        var zone = root.TryGetProperty("timezone", out var name) ? TimeZoneInfo.FindSystemTimeZoneById(name.GetString()!) : TimeZoneInfo.Utc;
        var steps = root.GetProperty("steps").EnumerateArray().Select((step, index) => Step(index, step));
        return new Scenario(root.GetProperty("name").GetString()!, zone, Texts(root, "seed_sql"), [.. steps]);
    }

    /// <summary>The changes of a step's <c>db</c> member.</summary>
    public static IReadOnlyList<RowChange> Changes(JsonElement tables) =>
        [.. tables.EnumerateObject().SelectMany(t => t.Value.EnumerateArray().Select(c => Change(t.Name, c)))];

    private static RecordedStep Step(int index, JsonElement step)
    {
        var changes = Member(step, "db");
        return new RecordedStep(
            index,
            step.TryGetProperty("now", out var now) ? DateTimeOffset.FromUnixTimeSeconds(now.GetInt64()) : null,
            Texts(step, "sql"),
            step.TryGetProperty("method", out var method) ? method.GetString() : null,
            step.TryGetProperty("args", out var arguments) ? [.. arguments.EnumerateArray().Select(Argument)] : [],
            Member(step, "save") is { } save ? save.EnumerateObject().ToDictionary(m => m.Name, m => m.Value.GetString()!, StringComparer.Ordinal) : [],
            Member(step, "got") is { } got ? AnswerOf(got) : Answer.Unreadable(0, "nothing recorded"),
            changes is { } tables ? Changes(tables) : [],
            changes?.GetRawText() ?? "{}",
            Member(step, "sequences")?.GetRawText() ?? "{}",
            step.TryGetProperty("deviation", out var deviation) ? deviation.GetString() : null);
    }

    private static Argument Argument(JsonElement pair) => new(pair[0].GetString()!, Node(pair[1]));

    private static Answer AnswerOf(JsonElement got)
    {
        var status = got.GetProperty("status").GetInt32();
        if (got.TryGetProperty("response", out var response))
            return Answer.Response(status, Node(response));
        return got.TryGetProperty("fault", out var fault)
            ? Answer.Fault(status, Node(fault.GetProperty("code")), fault.GetProperty("string").GetString())
            : Answer.Unreadable(status, got.GetRawText());
    }

    private static RowChange Change(string table, JsonElement change)
    {
        if (change.TryGetProperty("insert", out var inserted))
            return RowChange.Whole(table, ChangeKind.Insert, Row(inserted));
        if (change.TryGetProperty("delete", out var deleted))
            return RowChange.Whole(table, ChangeKind.Delete, Row(deleted));
        var set = change.GetProperty("set").EnumerateObject().ToDictionary(c => c.Name, c => (Cell.From(c.Value[0]), Cell.From(c.Value[1])), StringComparer.Ordinal);
        return new RowChange(table, ChangeKind.Update, Row(change.GetProperty("update")), set);
    }

    private static Dictionary<string, Cell> Row(JsonElement row) =>
        row.EnumerateObject().ToDictionary(c => c.Name, c => Cell.From(c.Value), StringComparer.Ordinal);

    private static JsonNode? Node(JsonElement element) => JsonNode.Parse(element.GetRawText());

    private static JsonElement? Member(JsonElement parent, string name) => parent.TryGetProperty(name, out var member) ? member : null;

    private static string[] Texts(JsonElement parent, string name) =>
        Member(parent, name) is { } texts ? [.. texts.EnumerateArray().Select(t => t.GetString()!)] : [];
}
