using System.Net.Sockets;
using System.Text;

namespace Freeside.Bench.Servers;

/// <summary>Asks a measured process what its runtime counted (<c>StartupHook</c>).</summary>
internal static class Probe
{
    /// <summary>The environment variable that names the socket.</summary>
    public const string Variable = "FREESIDE_BENCH_PROBE";

    /// <summary>What was counted up to now.</summary>
    public static Counted Ask(string socketPath)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(socketPath));
        var answer = new byte[256];
        var length = 0;
        while (socket.Receive(answer, length, answer.Length - length, SocketFlags.None) is var read and > 0)
            length += read;
        var numbers = Encoding.ASCII.GetString(answer, 0, length).Split(' ').Select(long.Parse).ToArray();
        return new Counted(numbers[0], numbers[1], numbers[2], numbers[3], TimeSpan.FromTicks(numbers[4]));
    }

    /// <summary>Counters of a runtime since its start.</summary>
    /// <param name="AllocatedBytes">Bytes allocated on the managed heap.</param>
    /// <param name="Gen0">Collections of the youngest generation, older ones included.</param>
    /// <param name="Gen1">Collections of the middle one.</param>
    /// <param name="Gen2">Full collections.</param>
    /// <param name="Paused">How long collections stopped the program.</param>
    internal sealed record Counted(long AllocatedBytes, long Gen0, long Gen1, long Gen2, TimeSpan Paused);
}
