using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Actions;

/// <summary><c>fee</c>: charges a fee, on what is billed in the same call or, held back, with the next invoice.</summary>
internal sealed class LateFee(EventOptions options) : EventAction
{
    private readonly LateFeeTerms _terms = new(options);
    private readonly string _charge = options.Text("charge");
    private readonly decimal _amount = options.AmountOrZero("charge");
    private readonly bool _isLimited = options.Has("limit_to_credit");

    /// <summary>The action <c>fee</c>.</summary>
    public static ActionEntry Entry { get; } = new("fee", EventTable.Most, EventStage.PreBill, o => new LateFee(o));

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        var credit = -call.State.Balance;
        if (!_isLimited || credit >= _amount)
            return _terms.Charge(call, _amount, _charge);
        var amount = credit <= 0 ? 0 : BeforeTaxes(call, credit);
        return _terms.Charge(call, amount, amount.ToString("0.##", CultureInfo.InvariantCulture));
    }

    // The credit is to suffice for the taxes too, as far as they can be told (part_event/Action/fee.pm _calc_fee).
    private decimal BeforeTaxes(ActionCall call, decimal credit) =>
        _terms.IsTaxed && call.Work.TaxRate(_terms.Taxclass) is var rate && rate > 0
            ? ((Inexact)credit * 100 * 100 / ((Inexact)100 + rate)).ToWhole() / 100m
            : credit;
}
