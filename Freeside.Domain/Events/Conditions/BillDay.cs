using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Conditions;

/// <summary><c>billday</c>: the customer's day of the month has come some days ago, or the customer has none.</summary>
internal sealed class BillDay(EventOptions options) : EventCondition
{
    private const int Day = 86400;

    private readonly int _delay = options.Number("delay");

    /// <summary>The condition <c>billday</c>.</summary>
    public static ConditionEntry Entry { get; } = new("billday", EventTable.Any, o => new BillDay(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !PerlTruth.IsTrue(check.State.Customer.Billday)
        || LocalCalendar.Wall(check.Time - ((long)_delay * Day), check.State.Zone).Day >= check.State.Customer.Billday;
}
