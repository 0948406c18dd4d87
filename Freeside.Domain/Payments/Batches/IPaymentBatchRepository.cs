using Freeside.Domain.Customers;

namespace Freeside.Domain.Payments.Batches;

/// <summary>Reads batches of payments.</summary>
public interface IPaymentBatchRepository
{
    /// <summary>
    /// What it takes to put a customer's payment into a batch. From that read on until the call ends nobody else makes a batch or fills
    /// one: the table of batches is locked, against the original too.
    /// </summary>
    /// <param name="customer">The customer.</param>
    /// <param name="payby">What the batch is of, <c>CARD</c> or <c>CHEK</c>.</param>
    /// <param name="agentnum">The agent whose batch it must be; <c>null</c>: any open one does.</param>
    BatchToFill ToFill(Customer customer, string payby, int? agentnum);
}
