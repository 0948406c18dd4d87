using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Freeside.Bench.Servers;

/// <summary>A server under load: a process of its own, writing its log to a file as it would under a service manager.</summary>
internal sealed class MeasuredServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly string _folder;

    private MeasuredServer(Process process, string folder, IPEndPoint address) => (_process, _folder, Address) = (process, folder, address);

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Its process.</summary>
    public int ProcessId => _process.Id;

    /// <summary>How long it took from its launch until it took connections.</summary>
    public TimeSpan StartedIn { get; private set; }

    /// <summary>What its runtime counted so far.</summary>
    public Probe.Counted Count() => Probe.Ask(Path.Combine(_folder, "probe"));

    /// <summary>Launches the server on a database and waits until it takes connections.</summary>
    /// <param name="serverFolder">Where it was built.</param>
    /// <param name="connectionString">The database.</param>
    /// <param name="probed">Whether its runtime is to be asked; a little slower to start.</param>
    /// <param name="processors">What it runs on, and counts as all there are; <c>null</c>: what this program runs on.</param>
    public static Task<MeasuredServer> StartAsync(string serverFolder, string connectionString, bool probed = true, Processors? processors = null) =>
        LaunchAsync([Path.Combine(serverFolder, "Freeside.XmlRpc.dll"), $"--ConnectionStrings:Freeside={connectionString}"], probed, processors);

    /// <summary>Launches this program as one of the floors.</summary>
    /// <param name="name">The floor's name.</param>
    public static Task<MeasuredServer> StartFloorAsync(string name) => LaunchAsync([typeof(MeasuredServer).Assembly.Location, name], probed: true);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        using (Process.Start("kill", ["-TERM", ProcessId.ToString(CultureInfo.InvariantCulture)]))
            await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<MeasuredServer> LaunchAsync(IEnumerable<string> arguments, bool probed, Processors? processors = null)
    {
        var folder = Directory.CreateTempSubdirectory("freeside-bench-").FullName;
        var address = new IPEndPoint(IPAddress.Loopback, FreePort());
        string[] script = ["-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1", "sh", Path.Combine(folder, "log")];
        string[] program = processors is null ? ["dotnet"] : ["taskset", "-c", $"{processors}", "dotnet"];
        var start = new ProcessStartInfo("/bin/sh", [.. script, .. program, .. arguments, $"--urls=http://{address}"]);
        if (probed)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(MeasuredServer).Assembly.Location;
            start.Environment[Probe.Variable] = Path.Combine(folder, "probe");
        }

        var launched = Stopwatch.StartNew();
        var server = new MeasuredServer(Process.Start(start)!, folder, address);
        while (!server.TakesConnections())
        {
            if (server._process.HasExited || launched.Elapsed > Patience)
                throw new InvalidOperationException($"The server did not start: {await File.ReadAllTextAsync(Path.Combine(folder, "log"))}");
            await Task.Delay(5);
        }

        server.StartedIn = launched.Elapsed;
        return server;
    }

    private bool TakesConnections()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(Address);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
