namespace Freeside.Domain.Events.Actions;

/// <summary><c>cust_bill_batch</c>: puts what the customer owes into the open batch of payments, to be sent to the bank by whoever sends batches.</summary>
internal sealed class InvoiceBatch : EventAction
{
    /// <summary>The action <c>cust_bill_batch</c>.</summary>
    public static ActionEntry Entry { get; } = new("cust_bill_batch", EventTable.Invoice, EventStage.Collect, _ => new InvoiceBatch());

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call) =>
        call.Work.Batching?.Add(call) is { } refusal ? ActionOutcome.Failed(refusal.Text) : ActionOutcome.Done;
}
