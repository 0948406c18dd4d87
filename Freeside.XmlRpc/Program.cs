using System.Runtime.InteropServices;
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
            await using var host = await StartAsync(arguments);
            await host.WaitForShutdownAsync();
            return 0;
        }
        catch (StartupException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
        catch (OperationCanceledException)
        {
            // Told to stop before it had started: whatever was running by then was stopped again.
            return 0;
        }
    }

    // From its start on the host listens for these signals itself; until then a private database would be left running.
    private static async Task<FreesideHost> StartAsync(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        return await FreesideHost.StartAsync(arguments, TimeProvider.System, stop.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
