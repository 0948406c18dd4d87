using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;

namespace Freeside.Domain.Events.Conditions;

/// <summary><c>cust_paydate_within</c>: the customer's card expires soon, but has not yet. SQL counts in UTC.</summary>
internal sealed class CardExpiresWithin(EventOptions options) : EventCondition
{
    // From then on dates do not fit the original's columns.
    private const int LastYear = 2037;

    private readonly EventAge? _within = options.Age("within");

    /// <summary>The condition <c>cust_paydate_within</c>.</summary>
    public static ConditionEntry Entry { get; } = new("cust_paydate_within", EventTable.Customer, o => new CardExpiresWithin(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => Expiry(check.State.Customer, check.State.Zone) is { } expiry
        && check.Time >= (_within ?? default).Before(expiry, check.State.Zone) && check.Time < expiry;

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _within is { } within && Expiry(check.State.Customer, TimeZoneInfo.Utc) is { } expiry
        && check.Time >= expiry - within.Seconds && check.Time < expiry;

    // Of cards the last second of the month, of others the first (cust_main.pm paydate_epoch).
    private static long? Expiry(Customer customer, TimeZoneInfo zone)
    {
        if (!DateTime.TryParseExact(customer.Paydate, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year >= LastYear)
            return null;
        var first = new DateTime(date.Year, date.Month, 1);
        return customer.Payby is "CARD" or "DCRD" ? LocalCalendar.Epoch(first.AddMonths(1), zone) - 1 : LocalCalendar.Epoch(first, zone);
    }
}
