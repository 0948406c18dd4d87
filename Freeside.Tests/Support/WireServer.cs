using System.Net;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Freeside.Tests.Support;

/// <summary>The real listener, codec and dispatcher on a port of its own, around any table of methods.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WireServer(WebApplication app, LogCapture log)
    {
        _app = app;
        Log = log;
        Port = new Uri(app.Urls.Single()).Port;
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>What the server logged.</summary>
    public LogCapture Log { get; }

    /// <summary>Starts a server.</summary>
    public static async Task<WireServer> StartAsync(MethodTable methods, WireLimits? limits = null, IReadiness? readiness = null, AllowedNetworks? allowed = null)
    {
        limits ??= new WireLimits();
        var log = new LogCapture();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Debug);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            KestrelSetup.Configure(kestrel, limits, allowed ?? AllowedNetworks.All);
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services
            .AddXmlRpc(limits)
            .AddSingleton(methods)
            .AddSingleton(readiness ?? new AlwaysReady())
            .AddSingleton(TimeProvider.System);
        var app = builder.Build();
        app.UseXmlRpc();
        await app.StartAsync();
        return new WireServer(app, log);
    }

    /// <summary>How many connections the server holds.</summary>
    public int OpenConnections => _app.Services.GetRequiredService<OpenConnections>().Count;

    /// <summary>Opens a connection to the server.</summary>
    public Task<RawConnection> ConnectAsync() => RawConnection.OpenAsync(Port);

    /// <summary>Sends bytes on a connection of their own and reads one answer.</summary>
    public async Task<RawAnswer> ExchangeAsync(byte[]? request)
    {
        await using var connection = await ConnectAsync();
        await connection.SendAsync(request);
        return await connection.ReadAnswerAsync();
    }

    /// <summary>Posts a document with <c>Content-Type: text/xml</c> and reads the answer.</summary>
    public Task<RawAnswer> PostAsync(string document, params string[] headers) => ExchangeAsync(RawRequest.Post(document, headers));

    /// <summary>Tells the server to stop and waits until it has.</summary>
    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private sealed class AlwaysReady : IReadiness
    {
        public Task<bool> IsReadyAsync(CancellationToken cancellationToken) => Task.FromResult(true);
    }
}
