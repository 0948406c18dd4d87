using System.Diagnostics;
using System.Text;

namespace Freeside.Bench.Load;

/// <summary>What one client noted of its calls.</summary>
/// <param name="expected">What stands in a good answer.</param>
internal sealed class CallLog(byte[] expected)
{
    // The fault of a call that found too many waiting; anything else is worth a complaint.
    private static readonly byte[] Busy = "The server is busy"u8.ToArray();

    /// <summary>What the calls took, in ticks of <see cref="Stopwatch"/>, in order.</summary>
    public List<(long Ended, long Took)> Good { get; } = [];

    /// <summary>The same of calls that were not answered as expected.</summary>
    public List<(long Ended, long Took)> Bad { get; } = [];

    /// <summary>The first answer that was neither as expected nor the fault of a busy server.</summary>
    public string? Complaint { get; private set; }

    /// <summary>Notes a call that has just been answered.</summary>
    /// <param name="started">When it was sent, in ticks of <see cref="Stopwatch"/>.</param>
    /// <param name="answer">Its answer.</param>
    public void Note(long started, ReadOnlySpan<byte> answer)
    {
        var ended = Stopwatch.GetTimestamp();
        var isGood = answer.IndexOf(expected) >= 0;
        (isGood ? Good : Bad).Add((ended, ended - started));
        if (!isGood && answer.IndexOf(Busy) < 0)
            Complaint ??= Encoding.UTF8.GetString(answer);
    }
}
