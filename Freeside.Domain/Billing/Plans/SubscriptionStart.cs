using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>The day of the month on which every period begins, before or on the day the first one does (part_pkg/subscription.pm).</summary>
internal static class SubscriptionStart
{
    /// <summary>That day's local midnight, epoch seconds.</summary>
    /// <param name="start">When the period begins.</param>
    /// <param name="day">The day of the month, as the shop wrote it.</param>
    /// <param name="zone">The zone in which days begin.</param>
    /// <param name="refusal">Why there is no such day.</param>
    public static long Of(long start, string day, TimeZoneInfo zone, out Refusal? refusal)
    {
        var cutoff = Inexact.OfText(day).Truncated();
        var wall = LocalCalendar.Wall(start, zone);
        var month = new DateTime(wall.Year, wall.Month, 1).AddMonths(wall.Day < cutoff ? -1 : 0);
        var last = DateTime.DaysInMonth(month.Year, month.Month);
        refusal = cutoff < 1 || cutoff > last ? Refusal.Error($"Day '{day}' out of range 1..{last}\n") : null;
        return refusal is null ? LocalCalendar.Epoch(month.AddDays(cutoff.ToWhole() - 1), zone) : start;
    }
}
