using Freeside.Bench.Floors;
using Freeside.Bench.Load;
using Freeside.Bench.Servers;
using Freeside.Bench.Whole;

namespace Freeside.Bench.Report;

/// <summary>Everything that was measured; of several rounds the median counts.</summary>
internal sealed class Figures(Options options, IReadOnlyDictionary<string, SqlFloor> statements)
{
    private readonly List<LoadResult> _results = [];
    private readonly List<(string Method, int Connections, FloorResult Result)> _floors = [];

    /// <summary>How it was measured.</summary>
    public Options Options => options;

    /// <summary>The methods' statements, by name.</summary>
    public IReadOnlyDictionary<string, SqlFloor> Statements => statements;

    /// <summary>What concerns the process as a whole.</summary>
    public ProcessFigures? Process { get; set; }

    /// <summary>What happens under ten times too much load.</summary>
    public IReadOnlyList<OverloadFigures> Overload { get; set; } = [];

    /// <summary>What ten times the customers cost.</summary>
    public IReadOnlyList<GrowthFigures> Growth { get; set; } = [];

    /// <summary>Notes a measurement.</summary>
    public void Add(LoadResult result) => _results.Add(result);

    /// <summary>Notes what the statements alone allow.</summary>
    public void Add(string method, int connections, FloorResult result) => _floors.Add((method, connections, result));

    /// <summary>The median of a method's (or floor server's) measurements.</summary>
    public LoadResult Of(string method, LoadShape shape) =>
        Median(_results.Where(r => r.Method == method && r.Shape == shape), r => r.PerSecond);

    /// <summary>The median of what its statements allow.</summary>
    public FloorResult Sql(string method, int connections) =>
        Median(_floors.Where(f => f.Method == method && f.Connections == connections).Select(f => f.Result), f => f.PerSecond);

    /// <summary>The lower of a method's two floors: its statements, and the XML-RPC layer called in the same way.</summary>
    public double Floor(string method, LoadShape shape) =>
        Math.Min(Sql(method, shape.Connections).PerSecond, Of(FloorServer.Canned, shape).PerSecond);

    /// <summary>How much of the lower floor a method reaches, in percent.</summary>
    public double OfFloor(string method, LoadShape shape) => 100 * Of(method, shape).PerSecond / Floor(method, shape);

    private static T Median<T>(IEnumerable<T> all, Func<T, double> key)
    {
        var sorted = all.OrderBy(key).ToList();
        return sorted[sorted.Count / 2];
    }
}
