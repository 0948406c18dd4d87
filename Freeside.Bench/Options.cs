using Freeside.Bench.Load;

namespace Freeside.Bench;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Options
{
    /// <summary>Shorter measurements, once each, without too many calls and without the comparison of two sizes; the documents are left alone.</summary>
    public bool IsQuick { get; init; }

    /// <summary>What is measured.</summary>
    public BenchPart Part { get; init; }

    /// <summary>Customers in the database; ten payments, ten invoices and one to five packages each.</summary>
    public int Customers { get; init; } = 100_000;

    /// <summary>Only these methods; empty: all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    /// <summary>The folder with the built server.</summary>
    public string ServerFolder { get; init; } = "";

    /// <summary>The folder of the documents that get the tables; <c>null</c>: none is written.</summary>
    public string? Documents { get; init; }

    /// <summary>How long each measurement takes.</summary>
    public TimeSpan Measured => TimeSpan.FromSeconds(IsQuick ? 0.5 : 2);

    /// <summary>How long the same load runs before it is measured.</summary>
    public TimeSpan Warming => TimeSpan.FromSeconds(IsQuick ? 0.2 : 0.4);

    /// <summary>How long a method is called before all that, until the runtime has compiled its ways for good.</summary>
    public Settling Settling => IsQuick ? new(TimeSpan.FromSeconds(1), Most: 3) : new(TimeSpan.FromSeconds(3), Most: 10);

    /// <summary>How often everything is measured; the median counts.</summary>
    public int Rounds => IsQuick ? 1 : 3;

    // One of these at a time.
    private bool IsPartial => IsQuick || Part != BenchPart.All;

    /// <summary>The options, or <c>null</c> where the arguments are not understood.</summary>
    public static Options? Parse(IReadOnlyList<string> arguments)
    {
        var options = new Options();
        foreach (var argument in arguments)
        {
            var parts = argument.Split('=', 2);
            options = (parts[0], parts.ElementAtOrDefault(1)) switch
            {
                ("--quick", null) when !options.IsPartial => options with { IsQuick = true },
                ("--overload", null) when !options.IsPartial => options with { Part = BenchPart.Overload },
                ("--growth", null) when !options.IsPartial => options with { Part = BenchPart.Growth },
                ("--customers", { } count) when int.TryParse(count, out var number) && number >= 1000 => options with { Customers = number },
                ("--only", { Length: > 0 } names) => options with { Only = names.Split(',') },
                ("--server", { Length: > 0 } folder) => options with { ServerFolder = folder },
                ("--documents", { Length: > 0 } folder) => options with { Documents = folder },
                _ => null,
            };
            if (options is null)
                return null;
        }

        return options;
    }
}
