using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Http;

/// <summary>The wire layer for the composition root.</summary>
internal static class XmlRpcServices
{
    /// <summary>
    /// Registers the wire layer. Besides, it needs a <see cref="MethodTable"/>, an <see cref="IReadiness"/> and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddXmlRpc(this IServiceCollection services, WireLimits limits) => services
        .AddSingleton(limits.Checked())
        .AddSingleton<Dispatcher>()
        .AddSingleton<HealthEndpoint>()
        .AddSingleton<StopSignal>()
        .AddSingleton<XmlRpcEndpoint>();

    /// <summary>Lets every request that gets here be answered by the XML-RPC endpoint, whatever its path.</summary>
    public static void UseXmlRpc(this IApplicationBuilder app)
    {
        var endpoint = app.ApplicationServices.GetRequiredService<XmlRpcEndpoint>();
        app.Run(endpoint.HandleAsync);
    }
}
