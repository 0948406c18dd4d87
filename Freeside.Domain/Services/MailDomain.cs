namespace Freeside.Domain.Services;

/// <summary>A mail domain (<c>svc_domain</c>).</summary>
public sealed class MailDomain
{
    /// <summary>The service's number.</summary>
    public int Svcnum { get; init; }

    /// <summary>The domain's name.</summary>
    public required string Domain { get; set; }
}
