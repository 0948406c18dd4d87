namespace Freeside.Domain.Packages.Life;

/// <summary>How a package is suspended (cust_pkg.pm suspend).</summary>
public sealed record SuspendTerms
{
    /// <summary>The number of the reason, as text; empty: none is noted.</summary>
    public string? Reason { get; init; }

    /// <summary>Who gave the reason; empty: the login.</summary>
    public string? Otaker { get; init; }

    /// <summary>Since when, epoch seconds; missing: now.</summary>
    public int? Time { get; init; }

    /// <summary>Options the package gets with it, by name; one without a value is stored all the same.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Options { get; init; } = [];

    /// <summary>Whether it is suspended only because it will be cancelled: nothing is billed, credited or charged for it.</summary>
    internal bool IsBeforeCancelling { get; init; }
}
