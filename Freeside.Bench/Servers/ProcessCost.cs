namespace Freeside.Bench.Servers;

/// <summary>What processes cost, from <c>/proc</c>.</summary>
internal static class ProcessCost
{
    // USER_HZ, the same on every Linux of today.
    private const int TicksPerSecond = 100;

    /// <summary>Processor time that a process used, and its children that are gone.</summary>
    public static TimeSpan Cpu(int processId) => Read(processId) is { } stat ? Seconds(stat.Ticks) : TimeSpan.Zero;

    /// <summary>Processor time that a process and its direct children used: a PostgreSQL cluster's, given its postmaster.</summary>
    public static TimeSpan CpuOfFamily(int processId) => Seconds(FamilyStats(processId).Sum(p => p.Stat.Ticks));

    /// <summary>A process and its direct children.</summary>
    public static IEnumerable<int> Family(int processId) => FamilyStats(processId).Select(p => p.Id);

    /// <summary>The memory of a process that is in RAM now.</summary>
    public static long ResidentBytes(int processId) => Status(processId, "VmRSS:");

    /// <summary>The most there was of it.</summary>
    public static long PeakBytes(int processId) => Status(processId, "VmHWM:");

    private static long Status(int processId, string label) => File.ReadLines($"/proc/{processId}/status")
        .Where(l => l.StartsWith(label, StringComparison.Ordinal))
        .Select(l => long.Parse(l[label.Length..].Replace("kB", "", StringComparison.Ordinal).Trim()) * 1024)
        .First();

    private static IEnumerable<(int Id, Stat Stat)> FamilyStats(int processId) => Directory.EnumerateDirectories("/proc")
        .Select(d => int.TryParse(Path.GetFileName(d), out var id) ? id : 0)
        .Where(id => id > 0)
        .Select(id => (Id: id, Stat: Read(id)!))
        .Where(p => p.Stat is not null && (p.Id == processId || p.Stat.Parent == processId));

    private static TimeSpan Seconds(long ticks) => TimeSpan.FromSeconds((double)ticks / TicksPerSecond);

    private static Stat? Read(int processId)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{processId}/stat");

            // The name in brackets may hold anything; fields are counted from behind it: state, parent, … 14 to 17 are times.
            var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
            return new Stat(int.Parse(fields[1]), fields[11..15].Sum(long.Parse));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private sealed record Stat(int Parent, long Ticks);
}
