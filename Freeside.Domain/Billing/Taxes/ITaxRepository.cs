namespace Freeside.Domain.Billing.Taxes;

/// <summary>Reads what taxes depend on.</summary>
public interface ITaxRepository
{
    /// <summary>
    /// All that the taxes on a customer's invoices depend on: six queries of the next batch, whatever the customer has. The customer's
    /// row is to be locked before, or earlier in the same batch, as monthly exemptions are counted.
    /// </summary>
    TaxesToRead OfCustomer(int custnum);
}
