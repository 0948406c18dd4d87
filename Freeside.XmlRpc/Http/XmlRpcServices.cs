using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http.Refusing;
using Freeside.XmlRpc.Http.Sockets;
using Freeside.XmlRpc.Observability;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http;

/// <summary>The wire layer for the composition root.</summary>
internal static class XmlRpcServices
{
    /// <summary>
    /// Registers the wire layer. Besides, it needs a <see cref="MethodTable"/>, an <see cref="IReadiness"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddXmlRpc(this IServiceCollection services, WireLimits limits) => services
        .AddSingleton(limits.Checked())
        .AddSingleton<ServerMeter>()
        .AddSingleton<OpenConnections>()
        .AddSingleton<CallGate>()
        .AddSingleton<WrongSecrets>()
        .AddSingleton<BusyCalls>()
        .AddSingleton<Dispatcher>()
        .AddSingleton<HealthEndpoint>()
        .AddSingleton<StopSignal>()
        .AddSingleton<BusyAnswer>()
        .AddSingleton<RefusalRules>()
        .AddSingleton<RefusalRounds>()
        .AddSingleton<EarlyRefusals>()
        .AddSingleton<IConnectionListenerFactory, SocketListenerFactory>()
        .AddSingleton<XmlRpcEndpoint>();

    /// <summary>Lets every request that gets here be answered by the XML-RPC endpoint, whatever its path.</summary>
    public static void UseXmlRpc(this IApplicationBuilder app)
    {
        var (meter, services) = (app.ApplicationServices.GetRequiredService<ServerMeter>(), app.ApplicationServices);
        var (open, gate) = (services.GetRequiredService<OpenConnections>(), services.GetRequiredService<CallGate>());
        meter.Show("freeside.connections.open", "{connection}", "Open connections.", () => open.Count);
        var rounds = services.GetRequiredService<RefusalRounds>();
        meter.Show("freeside.connections.refused", "{connection}", "Open connections that call although there is no room.", () => rounds.Count);
        meter.Show("freeside.calls.running", "{call}", "Calls that work on the database.", () => gate.Running);
        meter.Show("freeside.calls.waiting", "{call}", "Calls that wait for their turn.", () => gate.Waiting);
        var endpoint = app.ApplicationServices.GetRequiredService<XmlRpcEndpoint>();
        app.Run(endpoint.HandleAsync);
    }
}
