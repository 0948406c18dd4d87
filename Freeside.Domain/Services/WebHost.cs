namespace Freeside.Domain.Services;

/// <summary>A web site (<c>svc_www</c>); nothing but its end matters here.</summary>
public sealed class WebHost : ServiceRow;
