using Freeside.Data.Reading;
using Freeside.Domain.Customers;
using Freeside.Domain.Payments.Batches;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Batches of payments in <c>pay_batch</c>, what is in them in <c>cust_pay_batch</c>.</summary>
internal sealed class PaymentBatchRepository(FreesideContext context, ReadBatch batch) : IPaymentBatchRepository
{
    // The same lock as the original's, so that each waits for the other.
    private const string Lock = "lock table pay_batch in share row exclusive mode";

    /// <inheritdoc/>
    public BatchToFill ToFill(Customer customer, string payby, int? agentnum)
    {
        batch.Precede(Lock);
        var (custnum, billed) = (customer.Custnum, customer.BillLocationnum);
        var own = context.BatchedPayments.Where(p => p.Custnum == custnum);
        return new BatchToFill
        {
            Open = batch.Add(
                context.PaymentBatches.AsNoTracking().OrderBy(b => b.Batchnum)
                    .Where(b => b.Status == PaymentBatch.Open && b.Payby == payby && (agentnum == null || b.Agentnum == agentnum)).Take(1),
                rows => rows.SingleOrDefault()),
            Payments = batch.Add(
                own.Where(p => context.PaymentBatches.Any(b => b.Batchnum == p.Batchnum && b.Status == PaymentBatch.Open)).OrderBy(p => p.Paybatchnum),
                IReadOnlyList<BatchedPayment> (rows) => rows),
            InTransit = batch.Add(
                own.Where(p => (p.Status ?? "") == "" && context.PaymentBatches.Any(b => b.Batchnum == p.Batchnum && b.Status == PaymentBatch.InTransit))
                    .Select(p => p.Amount),
                rows => rows.Sum()),
            Place = batch.Add(context.Locations.AsNoTracking().Where(l => l.Locationnum == billed), rows => rows.SingleOrDefault()),
        };
    }
}
