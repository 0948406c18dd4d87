using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Actions;

/// <summary>
/// <c>cust_bill_fee</c>, <c>cust_fee</c>, <c>pkg_fee</c>: notes that a fee of the shop's is to be charged; what it comes to is worked out with
/// the invoice (part_event/Action/Mixin/fee.pm). One that waits already is not noted again.
/// </summary>
/// <param name="options">The action's options.</param>
/// <param name="isHeld">Whether it waits for an invoice; <c>null</c>: as the options say.</param>
internal sealed class ScheduledFee(EventOptions options, bool? isHeld) : EventAction
{
    private readonly int _feepart = options.Number("feepart");
    private readonly bool _isHeld = isHeld ?? options.Has("nextbill");

    /// <summary>The action <c>cust_bill_fee</c>.</summary>
    public static ActionEntry CustBillFee { get; } = new("cust_bill_fee", EventTable.Invoice, EventStage.PreBill, o => new ScheduledFee(o, isHeld: null));

    /// <summary>The action <c>cust_fee</c>.</summary>
    public static ActionEntry CustFee { get; } = new("cust_fee", EventTable.Customer | EventTable.BatchedPayment, EventStage.PreBill, o => new ScheduledFee(o, isHeld: true));

    /// <summary>The action <c>pkg_fee</c>.</summary>
    public static ActionEntry PkgFee { get; } = new("pkg_fee", EventTable.Package, EventStage.PreBill, o => new ScheduledFee(o, isHeld: true));

    /// <inheritdoc/>
    public override ActionOutcome Run(ActionCall call)
    {
        if (!PerlTruth.IsTrue(_feepart))
            return ActionOutcome.Failed($"no fee definition selected for event '{call.Definition.Event}'\n");
        if (call.State.IsFeeWaiting(_feepart, call.Subject.Number))
            return ActionOutcome.Done;
        var fee = new EventFee
        {
            Eventfeenum = call.Work.Run.Records.NewNumber(),
            Eventnum = call.Row.Eventnum,
            Feepart = _feepart,
            Nextbill = _isHeld ? "Y" : null,
        };
        call.Work.Run.Records.Insert(fee);
        call.Work.Run.Fees.Add(fee, call.Definition.Eventtable, call.Subject.Number);
        return ActionOutcome.Done;
    }
}
