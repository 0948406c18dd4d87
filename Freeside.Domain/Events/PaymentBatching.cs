using Freeside.Domain.Common;
using Freeside.Domain.Payments.Batches;
using Freeside.Domain.Payments.Methods;

namespace Freeside.Domain.Events;

/// <summary>Puts what a customer owes into the open batch of payments (cust_main.pm batch_card), once for each event that says so.</summary>
/// <param name="read">What was read.</param>
/// <param name="payby">What the batch is of.</param>
/// <param name="agentnum">Whose batch it is; <c>null</c>: everybody's.</param>
/// <param name="payinfo">The customer's card or account, readable.</param>
internal sealed class PaymentBatching(BatchToFill read, string payby, int? agentnum, string payinfo)
{
    private PaymentBatch? _batch = read.Open.Value;
    private BatchedPayment? _payment = read.Payments.Value.FirstOrDefault(p => p.Batchnum == read.Open.Value?.Batchnum);

    /// <summary>Makes or changes the customer's payment, and says which invoices it is for. A refusal leaves no trace.</summary>
    public Refusal? Add(ActionCall call)
    {
        var amount = call.State.Balance - read.InTransit.Value;
        if (amount <= 0)
            return null;
        var (batch, payment) = (_batch, _payment);
        var refusal = call.Attempt(() => Add(call, amount));
        if (refusal is not null)
            (_batch, _payment) = (batch, payment);
        return refusal;
    }

    private Refusal? Add(ActionCall call, decimal amount)
    {
        var (records, customer) = (call.Work.Run.Records, call.State.Customer);
        if (_batch is null)
        {
            if (payby is not (PayBy.Card or PayBy.Check))
                return Refusal.Error($"error creating new batch: Illegal (enum) field payby: {payby}\n");
            _batch = new PaymentBatch { Batchnum = records.NewNumber(), Agentnum = agentnum, Payby = payby, Status = PaymentBatch.Open };
            records.Insert(_batch);
        }

        var isNew = _payment is null;
        _payment ??= new BatchedPayment { Paybatchnum = records.NewNumber(), Batchnum = _batch.Batchnum, Custnum = customer.Custnum };
        (_payment.Amount, _payment.Invnum, _payment.Status, _payment.ErrorMessage) = (amount, call.Subject.Number, null, null);
        var fields = new BatchedFields(customer, payinfo, read.Place.Value, call.Work.Rules, call.Work.Run.Settings);
        if ((fields.Put(_payment) ?? records.WouldRefuse(_payment)) is { } refusal)
            return refusal;
        if (isNew)
            records.Insert(_payment);
        else
            records.Replace(_payment);
        AddInvoices(call, records, _payment);
        return null;
    }

    // What is there to be applied settles the oldest; rows of earlier events stay beside these, as in the original.
    private void AddInvoices(ActionCall call, IRecords records, BatchedPayment payment)
    {
        var unapplied = call.State.UnappliedReceipts + read.InTransit.Value;
        foreach (var invoice in call.State.Invoices)
        {
            var owed = call.State.Owed(invoice);
            if (owed <= 0)
                continue;
            if (unapplied >= owed)
            {
                unapplied -= owed;
                continue;
            }

            records.Insert(new BatchedInvoice
            {
                Billpaynum = records.NewNumber(),
                Invnum = invoice.Invnum,
                Paybatchnum = payment.Paybatchnum,
                Amount = owed - unapplied,
                Date = call.State.Now,
            });
            unapplied = 0;
        }
    }
}
