namespace Freeside.Domain.Ledger;

/// <summary>One unchanging view of a whole database, taken when it was opened; reads alone.</summary>
public interface ILedgerRepository : IAsyncDisposable
{
    /// <summary>How many rows there are to look at for an invariant.</summary>
    Task<long> CountAsync(Invariant invariant, CancellationToken cancellationToken);

    /// <summary>Looks for violations, a slice of rows after the other, and gives each as it is found.</summary>
    /// <param name="invariant">What must hold.</param>
    /// <param name="looked">Told how many rows more were looked at, after each slice.</param>
    /// <param name="cancellationToken">Gives up.</param>
    IAsyncEnumerable<Violation> ViolationsAsync(Invariant invariant, Action<long> looked, CancellationToken cancellationToken);
}
