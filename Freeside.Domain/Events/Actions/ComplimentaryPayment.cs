namespace Freeside.Domain.Events.Actions;

/// <summary><c>cust_bill_comp</c>: a payment with nothing behind it; the original no longer accepts one.</summary>
internal sealed class ComplimentaryPayment : EventAction
{
    /// <summary>The action <c>cust_bill_comp</c>.</summary>
    public static ActionEntry Entry { get; } = new("cust_bill_comp", EventTable.Invoice, EventStage.Collect, _ => new ComplimentaryPayment());

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call) => ActionOutcome.Failed("Illegal payby: COMP");
}
