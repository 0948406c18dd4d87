using Freeside.Bench.Load;
using Freeside.Bench.Whole;

namespace Freeside.Bench.Report;

/// <summary>What is wanted of the server, beside what was measured. Shares are of floors measured in the same run.</summary>
internal static class Targets
{
    private static readonly LoadShape Opened = new(8, KeepsAlive: false);
    private static readonly LoadShape Kept = new(8, KeepsAlive: true);
    private static readonly LoadShape[] Shapes = [Opened, Kept];

    // What Freeside's own daemon did on two cores, eight clients with a connection for each call, and how many times that is wanted.
    private static readonly (string Method, int Original, int Times)[] Originals =
        [("customer_info", 185, 25), ("insert_payment", 38, 40), ("new_customer", 42, 30)];

    /// <summary>All whose methods were measured.</summary>
    public static IReadOnlyList<Target> Of(Figures figures) =>
    [
        .. Reads(figures), .. Writes(figures), .. TimesTheOriginal(figures), .. Process(figures.Process), .. Overload(figures.Overload), .. Growth(figures.Growth),
    ];

    private static IEnumerable<Target> Reads(Figures figures) =>
        from method in Measured(figures, "customer_info", "location_info")
        from shape in Shapes
        select Target.Share(
            $"`{method}`, {(shape.KeepsAlive ? "kept" : "new")} connections: of the lower floor", 0.4, figures.Of(method, shape).PerSecond / figures.Floor(method, shape));

    private static IEnumerable<Target> Writes(Figures figures) =>
    [
        .. Measured(figures, "insert_payment", "insert_credit", "insert_refund").Select(method => OfSql(figures, method, 0.4)),
        .. Measured(figures, "new_customer", "bill_now").Select(method => OfSql(figures, method, 0.3)),
    ];

    private static Target OfSql(Figures figures, string method, double wanted) =>
        Target.Share($"`{method}`: of its SQL alone", wanted, figures.Of(method, Kept).PerSecond / figures.Sql(method, Kept.Connections).PerSecond);

    private static IEnumerable<Target> TimesTheOriginal(Figures figures) =>
        from original in Originals
        where figures.Statements.ContainsKey(original.Method)
        select Target.Rate(
            $"`{original.Method}`: {original.Times} times the original's {original.Original}/s", original.Times * original.Original, figures.Of(original.Method, Opened).PerSecond);

    private static IEnumerable<Target> Process(ProcessFigures? process) => process is null ? [] :
    [
        Target.AtMost("first answer after the launch", 1000, process.FirstAnswer.TotalMilliseconds, "ms"),
        Target.AtMost("resident memory under load on 500 connections", 200, process.Resident / 1048576.0, "MiB"),
    ];

    private static IEnumerable<Target> Overload(IEnumerable<OverloadFigures> overload) => overload.SelectMany(o => new[]
    {
        Target.AtMost($"ten times too many `{o.Method}`: p99 of refused calls", 50, o.Median.Flood.Bad.Percentile(99), "ms"),
        Target.Share($"ten times too many `{o.Method}`: good answers, of the peak", 0.9, o.Median.Goodput),
    });

    private static IEnumerable<Target> Growth(IReadOnlyList<GrowthFigures> growth)
    {
        if (growth.MaxBy(g => g.Slower) is { } worst)
            yield return Target.AtMost($"ten times the customers: the worst (`{worst.Method}`) is slower by", 10, 100 * worst.Slower, "%");
    }

    private static IEnumerable<string> Measured(Figures figures, params IEnumerable<string> methods) => methods.Where(figures.Statements.ContainsKey);
}
