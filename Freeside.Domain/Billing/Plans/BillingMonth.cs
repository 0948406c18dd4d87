using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>The month from one cutoff day to the next around a time (part_pkg/prorate_Mixin.pm _endpoints); all epoch seconds.</summary>
/// <param name="Time">The time, or the midnight it was rounded to.</param>
/// <param name="Start">The local midnight at which the month begins.</param>
/// <param name="End">The one at which it ends.</param>
internal sealed record BillingMonth(long Time, long Start, long End)
{
    /// <summary>Seconds of a day without a change of the clocks.</summary>
    public const long Day = 86400;

    /// <summary>Added to an afternoon this leads into the next day, whatever the clocks do in between.</summary>
    public const long ToNextDay = 64800;

    /// <summary>The month around a time.</summary>
    /// <param name="context">Zone and options: with <c>prorate_round_day</c> days are counted, not seconds.</param>
    /// <param name="time">The time.</param>
    /// <param name="days">The cutoff days; the first on or after the day counts, else the smallest.</param>
    public static BillingMonth Around(PlanContext context, long time, IReadOnlyList<int> days)
    {
        var zone = context.Stamp.Zone;
        var wall = LocalCalendar.Wall(time, zone);
        if (context.Options.Has(PlanOption.RoundDay))
        {
            wall = wall.Hour >= 12 ? LocalCalendar.Wall(time + ToNextDay, zone) : wall;
            time = LocalCalendar.Epoch(wall.Date, zone);
        }

        var later = days.Where(d => d >= wall.Day).ToList();
        var cutoff = later.Count > 0 ? later.Min() : days.Min();
        var first = new DateTime(wall.Year, wall.Month, 1);
        var start = wall.Day >= cutoff ? first : first.AddMonths(-1);
        return new BillingMonth(time, Midnight(start, cutoff, zone), Midnight(start.AddMonths(1), cutoff, zone));
    }

    // A day the month lacks is carried over into the next.
    private static long Midnight(DateTime month, int day, TimeZoneInfo zone) => LocalCalendar.Epoch(month.AddDays(day - 1), zone);
}
