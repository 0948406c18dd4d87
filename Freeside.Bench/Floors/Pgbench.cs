using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Freeside.Bench.Database;
using Freeside.Bench.Servers;

namespace Freeside.Bench.Floors;

/// <summary>Sends a method's statements, prepared, with PostgreSQL's own load tool.</summary>
internal sealed partial class Pgbench(BenchCluster cluster, string database)
{
    private const int FirstKey = 400_000_000;

    // For all clients of a run together, with as much again to spare.
    private const int MostCalls = 64_000;

    private static int _runs;

    /// <summary>Runs a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="connections">How many sessions at a time.</param>
    /// <param name="measured">How long.</param>
    /// <exception cref="InvalidOperationException">A statement failed.</exception>
    public FloorResult Run(SqlFloor script, int connections, TimeSpan measured)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, script.Text);
        var run = Interlocked.Increment(ref _runs) % 120;
        List<string> arguments =
        [
            "-n", "-M", "prepared", "-h", cluster.SocketFolder, "-U", "freeside", "-f", file,
            "-c", $"{connections}", "-j", $"{Math.Min(connections, 2)}", "-T", $"{Math.Max(1, (int)measured.TotalSeconds)}",
            "-D", $"start={FirstKey + ((long)run * MostCalls * PgbenchScript.KeysPerCall)}", "-D", $"calls={MostCalls / connections}", "-D", "n=0",
            .. script.Constants.SelectMany(c => new[] { "-D", $"{c.Key}={c.Value}" }), database,
        ];
        var before = ProcessCost.CpuOfFamily(cluster.ProcessId);
        using var process = Process.Start(new ProcessStartInfo(Program(), arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var cpu = ProcessCost.CpuOfFamily(cluster.ProcessId) - before;
        File.Delete(file);
        var (rate, count) = (Rate().Match(output), Processed().Match(output));
        if (process.ExitCode != 0 || !rate.Success || !count.Success)
            throw new InvalidOperationException($"pgbench: {errors.Result.Split('\n').FirstOrDefault(l => l.Contains("ERROR", StringComparison.Ordinal)) ?? errors.Result}");
        var calls = Math.Max(1, long.Parse(count.Groups["count"].Value, CultureInfo.InvariantCulture));
        return new FloorResult(double.Parse(rate.Groups["rate"].Value, CultureInfo.InvariantCulture), cpu / calls);
    }

    private static string Program()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(f => Path.Combine(f, "pgbench"));
        return installed.OrderDescending(StringComparer.Ordinal).Select(f => Path.Combine(f, "bin", "pgbench")).Concat(onPath).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("pgbench was not found; it is part of PostgreSQL's server package.");
    }

    [GeneratedRegex(@"^tps = (?<rate>[\d.]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();

    [GeneratedRegex(@"actually processed: (?<count>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Processed();
}
