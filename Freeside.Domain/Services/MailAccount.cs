namespace Freeside.Domain.Services;

/// <summary>A mail account (<c>svc_acct</c>).</summary>
public sealed class MailAccount : ServiceRow
{
    /// <summary>The part before the <c>@</c>.</summary>
    public required string Username { get; set; }

    /// <summary>The service number of its domain.</summary>
    public int Domsvc { get; set; }

    /// <summary>How long it may still be used, seconds.</summary>
    public int? Seconds { get; set; }

    /// <summary>At what is left of that somebody is warned.</summary>
    public int? SecondsThreshold { get; set; }

    /// <summary>How many bytes it may still send.</summary>
    public long? Upbytes { get; set; }

    /// <summary>At what is left of that somebody is warned.</summary>
    public long? UpbytesThreshold { get; set; }

    /// <summary>How many bytes it may still receive.</summary>
    public long? Downbytes { get; set; }

    /// <summary>At what is left of that somebody is warned.</summary>
    public long? DownbytesThreshold { get; set; }

    /// <summary>How many bytes it may still send or receive.</summary>
    public long? Totalbytes { get; set; }

    /// <summary>At what is left of that somebody is warned.</summary>
    public long? TotalbytesThreshold { get; set; }
}
