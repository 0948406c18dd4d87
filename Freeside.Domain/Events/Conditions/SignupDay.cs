using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Conditions;

/// <summary><c>signupdate_day</c>: today is the day of the month on which the customer signed up, some days on; days after the 28th begin anew.</summary>
internal sealed class SignupDay(EventOptions options) : EventCondition
{
    private const int Day = 86400;
    private const int ShortestMonth = 28;

    private readonly int _delay = options.Number("delay");

    /// <summary>The condition <c>signupdate_day</c>.</summary>
    public static ConditionEntry Entry { get; } = new("signupdate_day", EventTable.Any, o => new SignupDay(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) =>
        ((LocalCalendar.Wall((check.State.Customer.Signupdate ?? 0) + ((long)_delay * Day), check.State.Zone).Day - 1) % ShortestMonth) + 1 == check.State.Today.Day;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => check.State.Customer.Signupdate is not null;
}
