using Freeside.Domain.Customers;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>Reads what taxes depend on.</summary>
public interface ITaxRepository
{
    /// <summary>
    /// All that the taxes on a customer's invoices depend on: six queries of the next batch, whatever the customer has. The customer's
    /// row is to be locked before, or earlier in the same batch, as monthly exemptions are counted.
    /// </summary>
    TaxesToRead OfCustomer(int custnum);

    /// <summary>The same of a customer that the call changes, or whose packages it moves.</summary>
    /// <param name="customer">The customer, as the call leaves it; its row is locked.</param>
    /// <param name="places">Places that are new to the customer.</param>
    TaxesToRead OfChanged(Customer customer, IReadOnlyCollection<Destination> places);
}
