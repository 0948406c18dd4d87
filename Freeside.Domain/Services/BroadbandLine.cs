namespace Freeside.Domain.Services;

/// <summary>An access to the Internet (<c>svc_broadband</c>); nothing but its end matters here.</summary>
public sealed class BroadbandLine : ServiceRow;
