namespace Freeside.Bench.Report;

/// <summary>What it was measured on.</summary>
internal static class Machine
{
    /// <summary>In half a sentence.</summary>
    public static string Text(Options options) =>
        $"{options.Customers:N0} customers, {10 * options.Customers:N0} payments and invoices each, .NET {Environment.Version}, on {Environment.ProcessorCount} cores ({Processor()})";

    private static string Processor() => File.ReadLines("/proc/cpuinfo")
        .Where(l => l.StartsWith("model name", StringComparison.Ordinal))
        .Select(l => l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
        .FirstOrDefault("unknown");
}
