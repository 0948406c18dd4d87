namespace Freeside.Domain.Billing;

/// <summary>Reads what is to be billed.</summary>
public interface IBillingRepository
{
    /// <summary>
    /// A customer with all that billing needs but taxes, a fixed number of queries of the next batch; the customer's row is to be locked
    /// earlier in the same batch (<see cref="Customers.ICustomerRepository.Lock"/>).
    /// </summary>
    CustomerToBill ToBill(int custnum);
}
