using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Packages;

/// <summary>How often something is billed: a number of months, or one followed by <c>w</c>, <c>d</c> or <c>h</c>.</summary>
public static class Frequency
{
    // What a date column holds ends in 2038: whoever adds more has no date.
    private const int MostUnits = 100_000;
    private const int LastYear = 9999;

    /// <summary>
    /// A date one period later (part_pkg.pm add_freq), by the clock on the wall. A day the month lacks is carried over:
    /// one month after 31 January is 2 or 3 March.
    /// </summary>
    /// <param name="date">Epoch seconds.</param>
    /// <param name="frequency">The period.</param>
    /// <param name="zone">The zone in which days begin.</param>
    /// <param name="rollsBack">Whether months end on their 28th (setting <c>anniversary-rollback</c>).</param>
    /// <returns>Epoch seconds; <c>null</c> where the period is none, or too long.</returns>
    public static long? After(long date, string frequency, TimeZoneInfo zone, bool rollsBack = false)
    {
        var digits = frequency.TakeWhile(char.IsAsciiDigit).Count();
        if (!int.TryParse(frequency[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MostUnits)
            return null;
        var wall = LocalCalendar.Wall(date, zone);
        DateTime? after = frequency[digits..] switch
        {
            "" => Months(wall, count, rollsBack),
            "w" => wall.AddDays(7 * count),
            "d" => wall.AddDays(count),
            "h" => wall.AddHours(count),
            _ => null,
        };
        return after is { } then ? LocalCalendar.Epoch(then, zone) : null;
    }

    private static DateTime? Months(DateTime wall, int count, bool rollsBack)
    {
        var day = rollsBack ? Math.Min(wall.Day, 28) : wall.Day;
        var (year, month) = Math.DivRem((12 * wall.Year) + wall.Month - 1 + count, 12);
        return year >= LastYear ? null : new DateTime(year, month + 1, 1).AddDays(day - 1) + wall.TimeOfDay;
    }
}
