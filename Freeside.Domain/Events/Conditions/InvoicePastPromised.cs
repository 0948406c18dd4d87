using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_bill_past_promised</c>: the day for which payment was promised is over for some days, or nothing was promised.</summary>
internal sealed class InvoicePastPromised(EventOptions options) : EventCondition
{
    private const int Day = 86400;

    private readonly int _delay = options.Number("delay");

    /// <summary>The condition <c>cust_bill_past_promised</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_bill_past_promised", EventTable.Invoice, o => new InvoicePastPromised(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) =>
        !PerlTruth.IsTrue(check.Subject.Invoice!.PromisedDate) || check.State.Midnight - ((long)_delay * Day) >= check.Subject.Invoice!.PromisedDate;
}
