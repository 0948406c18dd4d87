namespace Freeside.Domain.Services;

/// <summary>One of the limits of a mail account: its column, how it is read and set, and its threshold set.</summary>
/// <param name="Column">The column, and the option of definitions that sets it.</param>
/// <param name="Get">Reads it.</param>
/// <param name="Set">Sets it.</param>
/// <param name="SetThreshold">Sets at what is left of it somebody is warned.</param>
internal sealed record UsageCounter(string Column, Func<MailAccount, long?> Get, Action<MailAccount, long> Set, Action<MailAccount, long> SetThreshold)
{
    /// <summary>Those there are.</summary>
    public static IReadOnlyList<UsageCounter> All { get; } =
    [
        new("seconds", a => a.Seconds, (a, value) => a.Seconds = (int)value, (a, value) => a.SecondsThreshold = (int)value),
        new("upbytes", a => a.Upbytes, (a, value) => a.Upbytes = value, (a, value) => a.UpbytesThreshold = value),
        new("downbytes", a => a.Downbytes, (a, value) => a.Downbytes = value, (a, value) => a.DownbytesThreshold = value),
        new("totalbytes", a => a.Totalbytes, (a, value) => a.Totalbytes = value, (a, value) => a.TotalbytesThreshold = value),
    ];

    /// <summary>The largest value the column takes.</summary>
    public long Most => Column == "seconds" ? int.MaxValue : long.MaxValue;
}
