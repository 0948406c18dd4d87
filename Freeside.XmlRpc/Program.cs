using Freeside.XmlRpc.Hosting;

namespace Freeside.XmlRpc;

/// <summary>The program: serves until it is told to stop.</summary>
internal static class Program
{
    /// <summary>Starts the server; what keeps it from starting is one line for people and exit code 1.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            await using var host = await FreesideHost.StartAsync(arguments, TimeProvider.System, CancellationToken.None);
            await host.WaitForShutdownAsync();
            return 0;
        }
        catch (StartupException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
