namespace Freeside.Domain.Ledger;

/// <summary>Watches a check of the ledger.</summary>
public interface ILedgerProgress
{
    /// <summary>The check begins.</summary>
    /// <param name="rows">How many rows will be looked at for all invariants together.</param>
    void Begins(long rows);

    /// <summary>The rows of one invariant are looked at next.</summary>
    void Checks(Invariant invariant);

    /// <summary>Some rows more were looked at.</summary>
    void Looked(long rows);

    /// <summary>An invariant is done.</summary>
    void Checked(Finding finding);

    /// <summary>All are done.</summary>
    void Ends();
}
