using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Freeside.Bench.Servers;

/// <summary>Some of the machine's processors, written as <c>taskset</c> and <c>/proc</c> do: <c>0-3,8</c>.</summary>
internal sealed class Processors
{
    private const string Label = "Cpus_allowed_list:";

    private readonly IReadOnlyList<int> _numbers;

    private Processors(IEnumerable<int> numbers) => _numbers = [.. numbers];

    /// <summary>How many.</summary>
    public int Count => _numbers.Count;

    /// <summary>Those a process may use.</summary>
    public static Processors Of(int processId) =>
        Parse(File.ReadLines($"/proc/{processId}/status").First(l => l.StartsWith(Label, StringComparison.Ordinal))[Label.Length..]);

    /// <summary>Reads them.</summary>
    public static Processors Parse(string list) => new(list.Trim().Split(',').SelectMany(Range));

    /// <summary>One half and the other; the first has one more where their number is odd. A single one is both.</summary>
    public (Processors First, Processors Second) Halves()
    {
        var first = (Count + 1) / 2;
        return Count == 1 ? (this, this) : (new(_numbers.Take(first)), new(_numbers.Skip(first)));
    }

    /// <summary>Keeps a process, all its threads and what it starts from now on, on these.</summary>
    /// <exception cref="InvalidOperationException">That is not allowed.</exception>
    public void Keep(int processId)
    {
        var command = new ProcessStartInfo("taskset", ["-a", "-p", "-c", $"{this}", processId.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var taskset = Process.Start(command)!;
            var output = taskset.StandardOutput.ReadToEndAsync();
            var errors = taskset.StandardError.ReadToEnd();
            output.Wait();
            taskset.WaitForExit();

            // A session of the database may have ended by now.
            if (taskset.ExitCode != 0 && Directory.Exists($"/proc/{processId}"))
                throw new InvalidOperationException(errors.Trim());
        }
        catch (Win32Exception e)
        {
            throw new InvalidOperationException("taskset was not found; it is part of util-linux.", e);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(',', _numbers);

    private static IEnumerable<int> Range(string range)
    {
        var ends = Array.ConvertAll(range.Split('-'), int.Parse);
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}
