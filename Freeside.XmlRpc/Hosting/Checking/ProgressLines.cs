using Freeside.Domain.Ledger;

namespace Freeside.XmlRpc.Hosting.Checking;

/// <summary>A line for each invariant as it is done, for logs and pipes.</summary>
internal sealed class ProgressLines(TextWriter output) : ILedgerProgress
{
    private long _rows;
    private long _looked;

    /// <inheritdoc/>
    public void Begins(long rows) => _rows = rows;

    /// <inheritdoc/>
    public void Checks(Invariant invariant)
    {
        // A line tells what is done.
    }

    /// <inheritdoc/>
    public void Looked(long rows) => _looked += rows;

    /// <inheritdoc/>
    public void Checked(Finding finding) => output.WriteLine(
        $"{_looked} of {_rows} rows, {finding.Invariant.Name}: {(finding.Holds ? "holds" : $"violated {LedgerReport.Times(finding.Count)}")}");

    /// <inheritdoc/>
    public void Ends()
    {
        // The last invariant's line was the last.
    }
}
