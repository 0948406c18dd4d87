using System.Net.Sockets;
using System.Text;
using Freeside.Bench.Servers;

/// <summary>
/// Loaded into a measured process by the runtime (<c>DOTNET_STARTUP_HOOKS</c>): answers on a socket how much was allocated so far. It
/// uses nothing but the base library, since nothing else of this program can be found there.
/// </summary>
#pragma warning disable CA1050, MA0047 // The runtime looks for this very name, in no namespace.
internal static class StartupHook
#pragma warning restore CA1050, MA0047
{
    /// <summary>Begins to listen.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Probe.Variable) is not { Length: > 0 } path)
            return;
        var listener = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        listener.Bind(new UnixDomainSocketEndPoint(path));
        listener.Listen();
        new Thread(() => Serve(listener)) { IsBackground = true, Name = "probe" }.Start();
    }

    private static void Serve(Socket listener)
    {
        while (true)
        {
            using var asked = listener.Accept();
            asked.Send(Encoding.ASCII.GetBytes(
                $"{GC.GetTotalAllocatedBytes(precise: false)} {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)} {GC.GetTotalPauseDuration().Ticks}"));
        }
    }
}
