using Freeside.Domain.Common;
using Freeside.Domain.Locations;

namespace Freeside.Domain.Payments.Batches;

/// <summary>What it takes to put a customer's payment into a batch; arrives with one batch of reads.</summary>
public sealed class BatchToFill
{
    /// <summary>The open batch; <c>null</c>: there is none.</summary>
    public required Pending<PaymentBatch?> Open { get; init; }

    /// <summary>The customer's payments in open batches, to be changed.</summary>
    public required Pending<IReadOnlyList<BatchedPayment>> Payments { get; init; }

    /// <summary>What the customer pays by batches that were sent and not answered yet, two decimals.</summary>
    public required Pending<decimal> InTransit { get; init; }

    /// <summary>Where the customer is billed.</summary>
    public required Pending<Location?> Place { get; init; }
}
