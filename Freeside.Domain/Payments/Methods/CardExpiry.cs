using System.Globalization;
using System.Text.RegularExpressions;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Payments.Methods;

/// <summary>
/// When a customer's card, or whatever is paid with, expires (cust_main.pm check). The month need not be one, the day is
/// dropped, and when exactly a date counts as past depends on how it was written.
/// </summary>
internal static partial class CardExpiry
{
    /// <summary>Checks an expiry; the value is <c>YYYY-MM-01</c>, or empty for none.</summary>
    /// <param name="payby">The way to pay: cards and complimentary accounts must have one.</param>
    /// <param name="paydate">The expiry as sent or stored.</param>
    /// <param name="today">The date in the server's zone.</param>
    /// <param name="ignoresExpiry">Whether a date in the past does not matter.</param>
    /// <param name="messages">Tell that a card has expired.</param>
    public static Checked Check(string payby, string paydate, DateOnly today, bool ignoresExpiry, MessageCatalogue messages)
    {
        if (paydate is "" or "-")
            return PayBy.IsCard(payby) || payby == PayBy.Complimentary ? Checked.Refused("Expiration date required") : Checked.Fine("");
        if (Read(paydate, today) is not { } expiry)
            return Checked.Refused($"Illegal expiration date: {paydate}");
        return expiry.IsPast && !ignoresExpiry
            ? Checked.Refused(messages.Text(MessageCode.ExpiredCard))
            : Checked.Fine($"{expiry.Year:0000}-{expiry.Month:00}-01");
    }

    private static Expiry? Read(string paydate, DateOnly today)
    {
        if (MonthFirst().Match(paydate) is { Success: true } monthFirst)
        {
            var (year, month) = (Number(monthFirst, "year"), Number(monthFirst, "month"));
            var fullYear = monthFirst.Groups["year"].Length == 4 ? year : 2000 + year;
            return new Expiry(fullYear, month, fullYear < today.Year || (fullYear == today.Year && month < today.Month));
        }

        if (LastCentury().Match(paydate) is { Success: true } lastCentury)
            return new Expiry(1900 + Number(lastCentury, "year"), Number(lastCentury, "month"), true);

        // In place of the month the original compares what it found of the century: 20 is never below
        // a month, so that this year's past months pass; nothing is below every month, so that none does.
        if (YearFirst().Match(paydate) is not { Success: true } yearFirst)
            return null;
        var thisCentury = 2000 + Number(yearFirst, "year");
        var hasCentury = yearFirst.Groups["century"].Success;
        return new Expiry(
            thisCentury, Number(yearFirst, "month"), thisCentury < today.Year || (thisCentury == today.Year && !hasCentury));
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<month>[0-9]{1,2})[/-](?<year>[0-9]{2}([0-9]{2})?)\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"\A19(?<year>[0-9]{2})[/-](?<month>[0-9]{1,2})[/-][0-9]+\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex LastCentury();

    [GeneratedRegex(@"\A(?<century>20)?(?<year>[0-9]{2})[/-](?<month>[0-9]{1,2})[/-][0-9]+\n?\z", Patterns.Options, Patterns.Timeout)]
    private static partial Regex YearFirst();

    private readonly record struct Expiry(int Year, int Month, bool IsPast);
}
