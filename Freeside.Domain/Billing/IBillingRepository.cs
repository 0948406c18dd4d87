using Freeside.Domain.Billing.Fees;

namespace Freeside.Domain.Billing;

/// <summary>Reads what is to be billed.</summary>
public interface IBillingRepository
{
    /// <summary>
    /// A customer with all that billing needs but taxes, a fixed number of queries of the next batch; the customer's row is to be locked
    /// earlier in the same batch (<see cref="Customers.ICustomerRepository.Lock"/>).
    /// </summary>
    /// <param name="custnum">The customer.</param>
    /// <param name="hasPackageBalances">Whether packages have balances of their own.</param>
    CustomerToBill ToBill(int custnum, bool hasPackageBalances);

    /// <summary>Older invoices that fees are charged for, with the next batch.</summary>
    FeeBases FeeBases(IReadOnlyCollection<int> invnums);
}
