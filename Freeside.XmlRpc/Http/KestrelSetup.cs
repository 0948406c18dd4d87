using System.Text;
using Freeside.XmlRpc.Http.Refusing;
using Freeside.XmlRpc.Observability;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Freeside.XmlRpc.Http;

/// <summary>Kestrel as this protocol needs it: HTTP/1 only, every limit stated, old request heads let through.</summary>
internal static class KestrelSetup
{
    // Bodies are counted by the endpoint, which can then answer; Kestrel's own limit is the backstop for what is thrown away.
    private const int BackstopFactor = 32;

    /// <summary>Configures a server; the addresses it listens on are set elsewhere.</summary>
    public static void Configure(KestrelServerOptions options, WireLimits limits, AllowedNetworks allowed)
    {
        options.AddServerHeader = false;
        options.AllowSynchronousIO = false;
        options.AllowHostHeaderOverride = true;
        options.RequestHeaderEncodingSelector = _ => Encoding.Latin1;
        options.Limits.MaxRequestBodySize = (long)limits.MaxBodyBytes * BackstopFactor;
        options.Limits.MaxRequestHeadersTotalSize = limits.MaxHeadBytes;
        options.Limits.MaxRequestLineSize = 8 * 1024;
        options.Limits.MaxRequestHeaderCount = 100;
        options.Limits.MaxRequestBufferSize = Math.Max(256 * 1024, 2 * limits.MaxHeadBytes);
        // Connections are counted by OpenConnections, which makes room; this is the backstop where closing lags behind.
        options.Limits.MaxConcurrentConnections = 2L * limits.MaxConnections;
        options.Limits.MaxConcurrentUpgradedConnections = 0;
        options.Limits.RequestHeadersTimeout = limits.HeadTimeout;
        options.Limits.KeepAliveTimeout = limits.KeepAliveTimeout;
        options.Limits.MinRequestBodyDataRate = new MinDataRate(limits.MinBytesPerSecond, limits.SlowGrace);
        options.Limits.MinResponseDataRate = new MinDataRate(limits.MinBytesPerSecond, limits.SlowGrace);
        options.ConfigureEndpointDefaults(listen => Configure(listen, limits, allowed));
    }

    /// <summary>
    /// Configures one endpoint. The defaults do this for each, but ahead of TLS; an HTTPS endpoint that is to serve old clients too
    /// needs it once more after <c>UseHttps</c>.
    /// </summary>
    public static void Configure(ListenOptions listen, WireLimits limits, AllowedNetworks allowed)
    {
        listen.Protocols = HttpProtocols.Http1;
        var services = listen.ApplicationServices;
        var (open, meter) = (services.GetRequiredService<OpenConnections>(), services.GetRequiredService<ServerMeter>());
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger<HeadRepair>();
        listen.Use(next => connection =>
        {
            if (allowed.Admit(connection.RemoteEndPoint))
                return open.ServeAsync(connection, next);
            meter.Closed("network");
            ServerLog.NetworkRefused(log, connection.RemoteEndPoint);
            return Task.CompletedTask;
        });
        listen.Use(next => new HeadRepair(next, limits, log).OnConnectionAsync);
        var refusals = services.GetRequiredService<EarlyRefusals>();
        listen.Use(next => connection => refusals.OnConnectionAsync(connection, next));
    }
}
