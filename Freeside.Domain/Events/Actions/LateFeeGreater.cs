using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>cust_bill_fee_greater_percent_or_flat</c>: charges a share of what is owed on the invoice, or a fee where that is more.</summary>
internal sealed class LateFeeGreater(EventOptions options) : EventAction
{
    private readonly LateFeeTerms _terms = new(options);
    private readonly decimal _percent = options.AmountOrZero("percent");
    private readonly string _text = options.Text("flat_fee");
    private readonly decimal _fee = options.AmountOrZero("flat_fee");

    /// <summary>The action <c>cust_bill_fee_greater_percent_or_flat</c>.</summary>
    public static ActionEntry Entry { get; } = new("cust_bill_fee_greater_percent_or_flat", EventTable.Invoice, EventStage.PreBill, o => new LateFeeGreater(o));

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        var share = LateFeePercent.Of(call, _percent);
        return _fee > share ? _terms.Charge(call, _fee, _text) : _terms.Charge(call, share, MoneyText.Of(share));
    }
}
