using System.Text.Json.Nodes;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>
/// Whether two answers are the same: all members and texts, in any order. Of two faults only the codes count, of two refusals only
/// <c>error</c> (numbers beside it belong to rows rolled back), of a database's error only what stands before its <c>LINE</c>.
/// The order of <c>locations</c> does not count.
/// </summary>
internal static class AnswerComparison
{
    /// <summary>The difference, or <c>null</c>.</summary>
    public static Difference? Compare(Answer want, Answer got)
    {
        if (want.Kind == AnswerKind.Fault && got.Kind == AnswerKind.Fault)
            return JsonNode.DeepEquals(want.Value, got.Value) ? null : Differ(want.ToString(), got.ToString());
        if (want.Error is { } wanted && got.Error is { } gotten)
            return Statement(wanted) == Statement(gotten) ? null : Differ($"error {RelaxedJson.Quote(wanted)}", $"error {RelaxedJson.Quote(gotten)}");
        return AreSame(want, got) ? null : Differ(Lines(want, got, "want"), Lines(got, want, " got"));
    }

    private static bool AreSame(Answer want, Answer got) =>
        want.Kind == got.Kind && want.Kind == AnswerKind.Response && want.Status == got.Status && JsonNode.DeepEquals(Opened(want.Value), Opened(got.Value));

    private static string Statement(string error) => error.Split("\nLINE ")[0];

    private static JsonNode? Opened(JsonNode? response)
    {
        if (response is not JsonObject members || members["locations"] is not JsonArray locations)
            return response;
        var opened = members.DeepClone().AsObject();
        opened["locations"] = new JsonArray([.. locations.Select(l => l?.DeepClone()).OrderBy(RelaxedJson.Canonical, StringComparer.Ordinal)]);
        return opened;
    }

    // Of two structures only the members that differ are shown; of anything else all.
    private static IEnumerable<string> Lines(Answer answer, Answer other, string who)
    {
        if (answer.Members is not { } members || other.Members is not { } others || answer.Status != other.Status)
            return [$"{who} {answer}"];
        var names = members.Select(m => m.Key).Union(others.Select(m => m.Key), StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var differing = names.Where(n => !members.ContainsKey(n) || !others.ContainsKey(n) || !JsonNode.DeepEquals(members[n], others[n]));
        return differing.Select(n => $"{who} {n}: {(members.ContainsKey(n) ? RelaxedJson.Canonical(members[n]) : "(no such member)")}");
    }

    private static Difference Differ(string want, string got) => Differ([$"want {want}"], [$" got {got}"]);

    private static Difference Differ(IEnumerable<string> want, IEnumerable<string> got) => new("answer", [.. want, .. got]);
}
