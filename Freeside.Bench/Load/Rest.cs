using Freeside.Bench.Servers;

namespace Freeside.Bench.Load;

/// <summary>
/// How long a server is left alone after it was called. The runtime goes on compiling what was called often, for seconds: on the processors that
/// another server is measured on, while it stays slow itself.
/// </summary>
internal static class Rest
{
    private const int Most = 100;

    // On a single processor the runtime waits 300 ms for new code before it begins.
    private const int QuietPieces = 4;

    private static readonly TimeSpan Piece = TimeSpan.FromSeconds(0.1);

    // The kernel counts in steps of that.
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(0.01);

    /// <summary>Waits until a process works no more.</summary>
    public static void Wait(int processId)
    {
        var used = new List<TimeSpan>();
        while (!IsOver(used))
        {
            var before = ProcessCost.Cpu(processId);
            Thread.Sleep(Piece);
            used.Add(ProcessCost.Cpu(processId) - before);
        }
    }

    /// <summary>Whether it is over.</summary>
    /// <param name="used">The processor time that the process used in each piece so far.</param>
    public static bool IsOver(IReadOnlyList<TimeSpan> used) =>
        used.Count >= Most || (used.Count >= QuietPieces && used.TakeLast(QuietPieces).All(u => u <= Quiet));
}
