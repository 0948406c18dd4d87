namespace Freeside.Domain.Common;

/// <summary>
/// Between epoch seconds and the clock on the wall, as Perl's Time::Local goes there and back: of an hour that comes twice the first is
/// taken (unless the zone is at UTC then), one that is left out is moved on.
/// </summary>
public static class LocalCalendar
{
    private const long Hour = 3600;

    /// <summary>What the clock on the wall shows.</summary>
    /// <param name="epoch">Epoch seconds.</param>
    /// <param name="zone">The zone.</param>
    public static DateTime Wall(long epoch, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(epoch), zone).DateTime;

    /// <summary>When the clock on the wall shows this, epoch seconds (Time::Local timelocal_nocheck).</summary>
    /// <param name="wall">Date and time; fractions of seconds are dropped.</param>
    /// <param name="zone">The zone.</param>
    public static long Epoch(DateTime wall, TimeZoneInfo zone)
    {
        var wanted = AsUtc(wall);
        var offset = Shown(wanted, zone) - wanted;
        if (offset == 0)
            return wanted;
        var candidate = wanted - offset;
        var missing = wanted - Shown(candidate, zone);
        if (missing == 0 && Shown(candidate - Hour, zone) > wanted - Hour)
            return candidate - Hour;
        candidate += missing;
        if (missing > 0)
            return candidate;
        return Wall(candidate, zone).TimeOfDay == wall.TimeOfDay ? candidate : candidate - missing;
    }

    private static long Shown(long epoch, TimeZoneInfo zone) => AsUtc(Wall(epoch, zone));

    private static long AsUtc(DateTime wall) => new DateTimeOffset(wall, TimeSpan.Zero).ToUnixTimeSeconds();
}
