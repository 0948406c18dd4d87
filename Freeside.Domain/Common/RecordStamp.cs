namespace Freeside.Domain.Common;

/// <summary>Whom and when a call's rows are stamped with.</summary>
/// <param name="Usernum">The Freeside login's number.</param>
/// <param name="Username">Its name, for history.</param>
/// <param name="Now">When the call began, epoch seconds.</param>
/// <param name="Zone">The zone in which days begin.</param>
public sealed record RecordStamp(int Usernum, string Username, int Now, TimeZoneInfo Zone)
{
    /// <summary>The local date and time.</summary>
    public DateTime LocalNow => TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(Now), Zone).DateTime;
}
