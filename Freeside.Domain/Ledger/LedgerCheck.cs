namespace Freeside.Domain.Ledger;

/// <summary>Checks a whole database against all invariants, in memory that does not grow with it.</summary>
/// <param name="ledger">The database.</param>
/// <param name="shown">How many violations of an invariant are kept; the others are counted.</param>
public sealed class LedgerCheck(ILedgerRepository ledger, int shown)
{
    /// <summary>Checks all of them.</summary>
    /// <returns>A finding for each invariant.</returns>
    public async Task<IReadOnlyList<Finding>> RunAsync(ILedgerProgress progress, CancellationToken cancellationToken)
    {
        var rows = 0L;
        foreach (var invariant in Invariants.All)
            rows += await ledger.CountAsync(invariant, cancellationToken);
        progress.Begins(rows);
        var findings = new List<Finding>(Invariants.All.Count);
        foreach (var invariant in Invariants.All)
        {
            progress.Checks(invariant);
            var finding = await CheckAsync(invariant, progress, cancellationToken);
            progress.Checked(finding);
            findings.Add(finding);
        }

        progress.Ends();
        return findings;
    }

    private async Task<Finding> CheckAsync(Invariant invariant, ILedgerProgress progress, CancellationToken cancellationToken)
    {
        var first = new List<Violation>();
        var count = 0L;
        await foreach (var violation in ledger.ViolationsAsync(invariant, progress.Looked, cancellationToken))
        {
            if (count++ < shown)
                first.Add(violation);
        }

        return new Finding(invariant, first, count);
    }
}
