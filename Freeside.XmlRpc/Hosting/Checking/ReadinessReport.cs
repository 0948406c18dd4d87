using Freeside.Domain.Readiness;

namespace Freeside.XmlRpc.Hosting.Checking;

/// <summary>Tells what a shop uses that is not performed.</summary>
internal static class ReadinessReport
{
    /// <summary>A line for each, and a last one that sums up.</summary>
    public static async Task WriteAsync(IReadOnlyList<Lack> lacks, TextWriter output)
    {
        foreach (var lack in lacks)
            await output.WriteLineAsync($"{NameOf(lack.Kind)} {lack.Name} ({lack.Use}): {lack.Consequence}");
        await output.WriteLineAsync(lacks.Count == 0
            ? "All plans, events and settings in use are performed."
            : $"Not performed: {string.Join(", ", lacks.GroupBy(l => l.Kind).Select(g => $"{g.Count()} {NameOf(g.Key)}{(g.Count() == 1 ? "" : "s")}"))} in use. {Verdict(lacks.Count(l => l.RefusesCalls))}");
    }

    private static string Verdict(int refusing) => refusing == 0
        ? "No call is refused because of it: the shop can switch."
        : $"Calls are refused because of {refusing} of it: the shop cannot switch.";

    private static string NameOf(LackKind kind) => kind switch
    {
        LackKind.Plan => "plan",
        LackKind.Action => "action",
        LackKind.Condition => "condition",
        LackKind.Event => "event",
        _ => "setting",
    };
}
