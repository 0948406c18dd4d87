using Freeside.XmlRpc.Hosting;
using Microsoft.Extensions.Logging;

namespace Freeside.Tests.Support;

/// <summary>The whole server in this process, on a port of its own.</summary>
internal sealed class FreesideServer : IRunningServer
{
    private readonly FreesideHost _host;

    private FreesideServer(FreesideHost host) => _host = host;

    /// <inheritdoc/>
    public Uri Address => _host.Addresses.First();

    /// <summary>Starts it on a database, with a clock (and its zone) of the test's choice.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="arguments">Further arguments of the command line.</param>
    public static async Task<FreesideServer> StartAsync(string connectionString, TimeProvider clock, params string[] arguments) =>
        new(await FreesideHost.StartAsync(
            [
                "--urls=http://127.0.0.1:0",
                $"--ConnectionStrings:Freeside={connectionString}",
                "--Logging:LogLevel:Microsoft=Information",
                .. arguments,
            ],
            clock,
            CancellationToken.None,
            logging => logging.ClearProviders().AddProvider(new TranscriptLog())));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
