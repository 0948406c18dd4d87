using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Actions;

/// <summary>
/// <c>cust_bill_realtime_card</c>, <c>…_check</c>, <c>…_lec</c>: charges a card or account. Where there is a gateway the original is left to do it; where
/// there is none it fails here as there (agent.pm payment_gateway).
/// </summary>
internal sealed class RealtimeCharge : EventAction
{
    /// <inheritdoc/>
    public override bool IsPerformed(CustomerState state) => !state.HasGateway;

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        var balance = call.State.Balance;
        return Math.Min(balance, call.State.Owed(call.Subject.Invoice!)) > 0
            ? ActionOutcome.Failed("Real-time processing not enabled")
            : ActionOutcome.Saying($"not run (balance {MoneyText.Of(balance)})");
    }
}
