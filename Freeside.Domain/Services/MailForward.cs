namespace Freeside.Domain.Services;

/// <summary>A mail address that leads to another (<c>svc_forward</c>); nothing but its end matters here.</summary>
public sealed class MailForward : ServiceRow;
