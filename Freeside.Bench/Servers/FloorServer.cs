using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;

namespace Freeside.Bench.Servers;

/// <summary>The least a server can do: what its pieces cost without the rest.</summary>
internal static class FloorServer
{
    /// <summary>Kestrel with an endpoint that answers nothing.</summary>
    public const string Kestrel = "floor-kestrel";

    /// <summary>The whole XML-RPC layer with a method whose answer is ready.</summary>
    public const string Canned = "floor-canned";

    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="name"><see cref="Kestrel"/> or <see cref="Canned"/>.</param>
    /// <param name="arguments">Settings; where to listen.</param>
    public static async Task RunAsync(string name, string[] arguments)
    {
        var builder = XmlRpc.Hosting.HostBuilder.Create(arguments);
        var limits = new WireLimits();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(options =>
        {
            if (name == Canned)
                KestrelSetup.Configure(options, limits, AllowedNetworks.All);
        });
        if (name == Canned)
        {
            var answer = XmlRpcResponse.Result(CustomerLike());
            builder.Services
                .AddSingleton(TimeProvider.System)
                .AddSingleton(new MethodTable([new XmlRpcMethod("FS.API.customer_info", "", (_, _) => ValueTask.FromResult(answer))]))
                .AddSingleton<IReadiness>(new AlwaysReady())
                .AddXmlRpc(limits);
        }

        await using var app = builder.Build();
        if (name == Canned)
            app.UseXmlRpc();
        else
            app.Run(context => Task.CompletedTask);
        await app.RunAsync();
    }

    // Thirty members, as customer_info tells them.
    private static XmlRpcStruct CustomerLike()
    {
        var members = new XmlRpcStruct { ["error"] = "" };
        for (var i = 0; i < 29; i++)
            members[$"member_{i}"] = i % 3 == 0 ? "" : $"value of {i}";
        return members;
    }

    private sealed class AlwaysReady : IReadiness
    {
        public Task<bool> IsReadyAsync(CancellationToken cancellationToken) => Task.FromResult(true);
    }
}
