namespace Freeside.Domain.Services;

/// <summary>A mail account (<c>svc_acct</c>).</summary>
public sealed class MailAccount
{
    /// <summary>The service's number.</summary>
    public int Svcnum { get; init; }

    /// <summary>The part before the <c>@</c>.</summary>
    public required string Username { get; set; }

    /// <summary>The service number of its domain.</summary>
    public int Domsvc { get; set; }
}
