using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Conditions;

/// <summary><c>signupdate</c>: the customer signed up from a day on, until the end of another. SQL takes days for UTC's.</summary>
internal sealed class SignupBetween : EventCondition
{
    private const int Day = 86400;

    private readonly DateTime? _start;
    private readonly DateTime? _end;

    /// <summary>The condition.</summary>
    public SignupBetween(EventOptions options) => (_start, _end) = (Date(options, "start"), Date(options, "end"));

    /// <summary>The condition <c>signupdate</c>.</summary>
    public static ConditionEntry Entry { get; } = new("signupdate", EventTable.Any, o => new SignupBetween(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => IsBetween(check.State.Customer.Signupdate ?? 0, check.State.Zone);

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => IsBetween(check.State.Customer.Signupdate, TimeZoneInfo.Utc);

    private bool IsBetween(int? time, TimeZoneInfo zone) =>
        (_start is not { } start || time >= LocalCalendar.Epoch(start, zone)) && (_end is not { } end || time < LocalCalendar.Epoch(end, zone) + Day);

    private static DateTime? Date(EventOptions options, string name)
    {
        if (!options.Exists(name))
            return null;
        if (!DateTime.TryParseExact(options.Text(name), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            options.Refuse(name);
        return date;
    }
}
