namespace Freeside.Domain.Events.Actions;

/// <summary><c>cust_bill_comp</c>: a payment with nothing behind it; the original no longer accepts one.</summary>
internal sealed class ComplimentaryPayment : EventAction
{
    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call) => ActionOutcome.Failed("Illegal payby: COMP");
}
