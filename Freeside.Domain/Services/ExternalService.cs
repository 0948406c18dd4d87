namespace Freeside.Domain.Services;

/// <summary>A service of somebody else (<c>svc_external</c>); nothing but its end matters here.</summary>
public sealed class ExternalService : ServiceRow;
