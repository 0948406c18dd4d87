using Freeside.Domain.Ledger;
using Spectre.Console;

namespace Freeside.XmlRpc.Hosting.Checking;

/// <summary>A bar of rows, named after the invariant that they are looked at for.</summary>
internal sealed class ProgressBar(ProgressTask task) : ILedgerProgress
{
    /// <inheritdoc/>
    public void Begins(long rows) => task.MaxValue(Math.Max(1, rows));

    /// <inheritdoc/>
    public void Checks(Invariant invariant) => task.Description(invariant.Name.EscapeMarkup());

    /// <inheritdoc/>
    public void Looked(long rows) => task.Increment(rows);

    /// <inheritdoc/>
    public void Checked(Finding finding)
    {
        // The report tells; here the next invariant shows.
    }

    /// <inheritdoc/>
    public void Ends()
    {
        task.Description("checked");
        task.Value(task.MaxValue);
    }
}
