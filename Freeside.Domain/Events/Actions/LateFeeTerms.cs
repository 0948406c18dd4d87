using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Actions;

/// <summary>How late fees are charged: as a package that is sold once, of a definition made for it (part_event/Action/fee.pm do_action).</summary>
internal sealed class LateFeeTerms
{
    private readonly string _reason;
    private readonly int? _classnum;
    private readonly string _setuptax;
    private readonly bool _isHeld;

    /// <summary>The terms in an action's options.</summary>
    public LateFeeTerms(EventOptions options)
    {
        _reason = options.Text("reason");
        _classnum = options.Text("classnum") is { Length: > 0 } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number : null;
        Taxclass = options.Text("taxclass");
        _setuptax = options.Text("setuptax");
        _isHeld = options.Has("nextbill");
    }

    /// <summary>The fee's tax class.</summary>
    public string Taxclass { get; }

    /// <summary>Whether taxes are charged on it.</summary>
    public bool IsTaxed => _setuptax != "Y";

    /// <summary>Charges a fee; nothing is not charged.</summary>
    /// <param name="call">The event.</param>
    /// <param name="amount">How much.</param>
    /// <param name="text">The same as it is written down.</param>
    public ActionOutcome Charge(ActionCall call, decimal amount, string text)
    {
        if (amount == 0)
            return ActionOutcome.Done;
        var order = new FeeOrder(call.Work)
        {
            Name = _reason,
            Amount = text,
            Comment = $"${MoneyText.Of(((Inexact)amount).ToCents())}",
            Classnum = PerlTruth.IsTrue(_classnum) ? _classnum : call.Work.Settings.FeeClass,
            Setuptax = _setuptax,
            Taxclass = Taxclass,
            StartDate = _isHeld ? call.Work.Run.Packages.NextBill() : null,
        };
        return ActionOutcome.Of([call.Attempt(order.Place)]);
    }
}
