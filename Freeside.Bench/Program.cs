using System.Runtime.InteropServices;
using Freeside.Bench.Servers;
using Freeside.Data.Local;

namespace Freeside.Bench;

/// <summary>Measures the server. The same program is also the floors' servers.</summary>
internal static class Program
{
    /// <summary>Measures and prints, or serves as a floor.</summary>
    public static async Task<int> Main(string[] arguments)
    {
        if (arguments is [FloorServer.Kestrel or FloorServer.Canned, .. var settings])
        {
            await FloorServer.RunAsync(arguments[0], settings);
            return 0;
        }

        if (Options.Parse(arguments) is not { } options)
        {
            await Console.Error.WriteLineAsync("usage: ./bench [--quick | --overload | --growth] [--customers=100000] [--only=customer_info,bill_now]");
            return 1;
        }

        using var stop = new CancellationTokenSource();
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        try
        {
            await new BenchRun(options, stop.Token).RunAsync();
            return 0;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
        catch (Exception e) when (e is InvalidOperationException or LocalDatabaseException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }

        // Servers and cluster are stopped in order, after the measurement that runs.
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }
    }
}
