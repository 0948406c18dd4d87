using Freeside.Domain.Ledger;

namespace Freeside.XmlRpc.Hosting.Checking;

/// <summary>Tells what a check found.</summary>
internal static class LedgerReport
{
    /// <summary>A paragraph for each violated invariant, and a last line that sums up.</summary>
    public static async Task WriteAsync(IReadOnlyList<Finding> findings, TextWriter output)
    {
        var violated = findings.Where(f => !f.Holds).ToList();
        foreach (var finding in violated)
            await WriteAsync(finding, output);
        await output.WriteLineAsync(violated.Count == 0
            ? $"All {findings.Count} invariants hold."
            : $"{violated.Count} of {findings.Count} invariants are violated, {Times(violated.Sum(f => f.Count))} in all.");
    }

    /// <summary>How often something is.</summary>
    public static string Times(long count) => count == 1 ? "once" : $"{count} times";

    private static async Task WriteAsync(Finding finding, TextWriter output)
    {
        await output.WriteLineAsync($"{finding.Invariant.Name}: violated {Times(finding.Count)}. {finding.Invariant.Sentence}");
        foreach (var violation in finding.First)
            await output.WriteLineAsync($"  {violation}");
        if (finding.Count > finding.First.Count)
            await output.WriteLineAsync($"  and {finding.Count - finding.First.Count} more");
    }
}
