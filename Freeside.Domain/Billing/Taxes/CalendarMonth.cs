using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>A month of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 12.</param>
internal sealed record CalendarMonth(int Year, int Number)
{
    /// <summary>Months since the year 0, to reckon with.</summary>
    public int Count => (Year * 12) + Number - 1;

    /// <summary>The month so many months later.</summary>
    public CalendarMonth Plus(int months) => new((Count + months) / 12, ((Count + months) % 12) + 1);

    /// <summary>The month a moment is in.</summary>
    public static CalendarMonth Of(DateTime wall) => new(wall.Year, wall.Month);
}

/// <summary>The months that a line's period counts as (cust_main_county.pm taxline).</summary>
/// <param name="First">The first of them.</param>
/// <param name="Count">How many; none or less where the period ends before it begins.</param>
internal sealed record MonthSpan(CalendarMonth First, int Count)
{
    /// <summary>
    /// The months from a line's beginning to its end, each missing one being the invoice's date. The last does not count where it is reached
    /// no later in the month than the first was begun.
    /// </summary>
    public static MonthSpan Of(TaxableLine line, int date, TimeZoneInfo zone)
    {
        var begin = LocalCalendar.Wall(PerlTruth.IsTrue(line.Sdate) ? line.Sdate!.Value : date, zone);
        var end = LocalCalendar.Wall(PerlTruth.IsTrue(line.Edate) ? line.Edate!.Value : date, zone);
        var (first, last) = (CalendarMonth.Of(begin), CalendarMonth.Of(end));
        var between = last.Count - first.Count;
        return new MonthSpan(first, begin.Day >= end.Day && between != 0 ? between : between + 1);
    }
}
