using System.Runtime.InteropServices;
using Freeside.XmlRpc.Hosting;
using Freeside.XmlRpc.Hosting.Checking;

namespace Freeside.XmlRpc;

/// <summary>The program: serves until it is told to stop, or checks the ledger.</summary>
internal static class Program
{
    /// <summary>Starts the server, or the check; what keeps it from starting is one line for people and exit code 1.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        try
        {
            if (CommandLine.AsksForCheck(arguments, out var settings))
                return await StoppableAsync(stop => CheckCommand.RunAsync(settings, TimeProvider.System, Console.Out, stop));
            await using var host = await StoppableAsync(stop => FreesideHost.StartAsync(arguments, TimeProvider.System, stop));
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
    private static async Task<T> StoppableAsync<T>(Func<CancellationToken, Task<T>> work)
    {
        // Left to the garbage collector: a signal's handler may still be on its way when the work is done.
        var stop = new CancellationTokenSource();
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        return await work(stop.Token);

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
