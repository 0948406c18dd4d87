namespace Freeside.Tests.Support;

/// <summary>
/// A clock that stands where it is put. Only the time of day stands still: timers and timestamps are real, so that whatever waits
/// (connections, timeouts) goes on working.
/// </summary>
/// <param name="now">The first time.</param>
/// <param name="zone">The local zone.</param>
internal sealed class SettableClock(DateTimeOffset now, TimeZoneInfo zone) : TimeProvider
{
    private long _ticks = now.UtcTicks;

    /// <summary>The time.</summary>
    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _ticks, value.UtcTicks);
    }

    /// <inheritdoc />
    public override TimeZoneInfo LocalTimeZone => zone;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => Now;
}
