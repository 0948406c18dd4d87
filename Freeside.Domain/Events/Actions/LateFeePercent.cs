using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>cust_bill_fee_percent</c>: charges a share of what is owed on the invoice.</summary>
internal sealed class LateFeePercent(EventOptions options) : EventAction
{
    private readonly LateFeeTerms _terms = new(options);
    private readonly decimal _percent = options.AmountOrZero("percent");

    /// <summary>The action <c>cust_bill_fee_percent</c>.</summary>
    public static ActionEntry Entry { get; } = new("cust_bill_fee_percent", EventTable.Invoice, EventStage.PreBill, o => new LateFeePercent(o));

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        var amount = Of(call, _percent);
        return _terms.Charge(call, amount, MoneyText.Of(amount));
    }

    /// <summary>A share of what is owed on the invoice, two decimals.</summary>
    public static decimal Of(ActionCall call, decimal percent) => ((Inexact)call.State.Owed(call.Subject.Invoice!) * percent / 100).ToCents();
}
