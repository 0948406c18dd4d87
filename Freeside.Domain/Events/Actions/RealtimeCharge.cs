using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Actions;

/// <summary>
/// <c>cust_bill_realtime_card</c>, <c>…_check</c>, <c>…_lec</c>: charges a card or account. Where there is a gateway the original is left to do it; where
/// there is none it fails here as there, line end and all (agent.pm payment_gateway).
/// </summary>
internal sealed class RealtimeCharge : EventAction
{
    /// <summary>The action <c>cust_bill_realtime_card</c>.</summary>
    public static ActionEntry CustBillRealtimeCard { get; } = new("cust_bill_realtime_card", EventTable.Invoice, EventStage.Collect, _ => new RealtimeCharge());

    /// <summary>The action <c>cust_bill_realtime_check</c>.</summary>
    public static ActionEntry CustBillRealtimeCheck { get; } = new("cust_bill_realtime_check", EventTable.Invoice, EventStage.Collect, _ => new RealtimeCharge());

    /// <summary>The action <c>cust_bill_realtime_lec</c>.</summary>
    public static ActionEntry CustBillRealtimeLec { get; } = new("cust_bill_realtime_lec", EventTable.Invoice, EventStage.Collect, _ => new RealtimeCharge());

    /// <inheritdoc/>
    public override bool IsPerformed(CustomerState state) => !state.HasGateway;

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        var balance = call.State.Balance;
        return Math.Min(balance, call.State.Owed(call.Subject.Invoice!)) > 0
            ? ActionOutcome.Failed("Real-time processing not enabled\n")
            : ActionOutcome.Saying($"not run (balance {MoneyText.Of(balance)})");
    }
}
