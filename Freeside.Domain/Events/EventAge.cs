using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>
/// An age in an event's condition: a number with <c>m</c>, <c>y</c>, <c>w</c>, <c>d</c> or <c>h</c> (part_event/Condition.pm
/// option_age_from). The original looks twice, by two ways of counting: in SQL a month has 30 days, in its own code it is the calendar's.
/// </summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
internal readonly record struct EventAge(int Count, char Unit)
{
    private const int Hour = 3600;
    private const int Day = 24 * Hour;

    // More than dates reach back.
    private const int MostUnits = 1_000_000;

    /// <summary>Reads an age.</summary>
    /// <returns><c>null</c> where the text is none.</returns>
    public static EventAge? Parse(string text)
    {
        if (text.Length < 2 || !int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MostUnits)
            return null;
        return char.ToLowerInvariant(text[^1]) is 'm' or 'y' or 'w' or 'd' or 'h' ? new EventAge(count, text[^1]) : null;
    }

    /// <summary>About how long it is, seconds: what SQL takes off, and what orders events.</summary>
    public double Seconds => Count * (Unit switch
    {
        'm' => 30.0 * Day,
        'M' => 60, // PostgreSQL takes the capital for minutes.
        'y' or 'Y' => 365.25 * Day,
        'w' or 'W' => 7.0 * Day,
        'd' or 'D' => Day,
        _ => Hour,
    });

    /// <summary>That long before a moment by the calendar and the clock on the wall; hours are hours.</summary>
    /// <param name="time">Epoch seconds.</param>
    /// <param name="zone">The zone.</param>
    public long Before(long time, TimeZoneInfo zone)
    {
        var wall = LocalCalendar.Wall(time, zone);
        try
        {
            return LocalCalendar.Epoch(
                char.ToLowerInvariant(Unit) switch
                {
                    'm' => Months(wall, Count),
                    'y' => Months(wall, 12 * Count),
                    'w' => wall.AddDays(-7.0 * Count),
                    'd' => wall.AddDays(-Count),
                    _ => wall.AddHours(-Count),
                },
                zone);
        }
        catch (ArgumentOutOfRangeException)
        {
            return long.MinValue;
        }
    }

    // A day the month lacks is carried over: a month before 31 March is 3 March, or the 2nd.
    private static DateTime Months(DateTime wall, int count) =>
        new DateTime(wall.Year, wall.Month, 1).AddMonths(-count).AddDays(wall.Day - 1) + wall.TimeOfDay;
}
