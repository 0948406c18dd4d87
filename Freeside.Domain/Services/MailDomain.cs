namespace Freeside.Domain.Services;

/// <summary>A mail domain (<c>svc_domain</c>).</summary>
public sealed class MailDomain : ServiceRow
{
    /// <summary>The domain's name.</summary>
    public required string Domain { get; set; }
}
