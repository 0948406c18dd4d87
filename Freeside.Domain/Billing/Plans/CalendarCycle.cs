using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>The days of every year on which periods begin (part_pkg/prorate_calendar.pm cutoff_day and calendar_endpoints).</summary>
/// <param name="Months">How long a period is.</param>
/// <param name="Days">The days, counted from 1 January, which is 1, in a year that is no leap year; ascending.</param>
internal sealed record CalendarCycle(int Months, IReadOnlyList<int> Days)
{
    private const int LastOfFebruary = 59;
    private const int Year = 365;

    private static readonly Dictionary<string, int[]> Periods = new(StringComparer.Ordinal)
    {
        ["1"] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30],
        ["2"] = [59, 61, 61, 62, 61],
        ["3"] = [90, 91, 92],
        ["4"] = [120, 123],
        ["6"] = [181],
        ["12"] = [],
    };

    /// <summary>What the original says of a period that is no part of a year.</summary>
    public static Refusal NoCycle { get; } = Refusal.Error("Can't use an undefined value as an ARRAY reference\n");

    /// <summary>That of a package; <c>null</c>: its period is no part of a year.</summary>
    public static CalendarCycle? Of(PlanContext context)
    {
        if (!Periods.TryGetValue(context.Frequency, out var periods))
            return null;
        var first = (int)Math.Clamp(context.Options.Has(PlanOption.CutoffDay) ? context.Options.Number(PlanOption.CutoffDay) : 1, 1, Year);
        var days = new List<int> { first };
        foreach (var period in periods)
            days.Add(days[^1] + period);
        return new CalendarCycle(int.Parse(context.Frequency, System.Globalization.CultureInfo.InvariantCulture), days);
    }

    /// <summary>The period around a day. A leap day counts as the day before it; days that are counted from 1 January come one day sooner after it.</summary>
    public (DateTime Start, DateTime End) Around(DateTime day)
    {
        var number = day.DayOfYear - (DateTime.IsLeapYear(day.Year) && day.DayOfYear > LastOfFebruary ? 1 : 0);
        var next = Days.TakeWhile(d => d <= number).Count();
        return next == 0 ? (On(day.Year - 1, Days[^1]), On(day.Year, Days[0]))
            : next < Days.Count ? (On(day.Year, Days[next - 1]), On(day.Year, Days[next]))
            : (On(day.Year, Days[^1]), On(day.Year + 1, Days[0]));
    }

    private static DateTime On(int year, int day) => new DateTime(year, 1, 1).AddDays(day - 1);
}
