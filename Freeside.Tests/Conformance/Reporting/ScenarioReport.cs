using System.Text;
using Freeside.Tests.Conformance.Playing;

namespace Freeside.Tests.Conformance.Reporting;

/// <summary>Writes what came of a scenario, for people.</summary>
internal static class ScenarioReport
{
    private const int LongestLine = 1200;

    /// <summary>How many differing steps a test's output shows: <c>CONFORMANCE_SHOW</c>, or 5. The attached file has them all.</summary>
    public static int Shown { get; } = int.TryParse(Environment.GetEnvironmentVariable("CONFORMANCE_SHOW"), out var shown) ? shown : 5;

    /// <summary>The agreeing steps per method, then the first steps that differ.</summary>
    public static string Write(string title, PlayedScenario played, int shown)
    {
        var text = new StringBuilder().AppendLine($"{title,-40} {played.Total}");
        foreach (var (method, tally) in played.Methods.OrderBy(m => m.Key, StringComparer.Ordinal))
            text.AppendLine($"  {method,-38} {tally}");
        var differing = played.Steps.Where(s => !s.Agrees).ToList();
        if (differing.Count > shown)
            text.AppendLine($"the first {shown} of {differing.Count} steps that differ:");
        foreach (var step in differing.Take(shown))
            AppendStep(text, played.Name, step);
        return text.ToString();
    }

    private static void AppendStep(StringBuilder text, string scenario, PlayedStep step)
    {
        var recorded = step.Recorded;
        text.AppendLine($"{scenario}[{recorded.Index}] {Masking.Call(recorded)}");
        if (recorded.Deviation is { } deviation)
            text.AppendLine($"    deviation: {deviation}");
        foreach (var difference in step.Differences)
        {
            text.AppendLine($"    {difference.Place}");
            foreach (var line in difference.Lines)
                text.AppendLine("        " + Cut(Masking.Text(line, recorded)));
        }
    }

    private static string Cut(string line) => line.Length <= LongestLine ? line : line[..LongestLine] + " …";
}
