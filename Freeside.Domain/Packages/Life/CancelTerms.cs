namespace Freeside.Domain.Packages.Life;

/// <summary>How a package is cancelled (cust_pkg.pm cancel); what is not given is as its definition and its reason say.</summary>
public sealed record CancelTerms
{
    /// <summary>The number of the reason, as text; empty: none is noted.</summary>
    public string? Reason { get; init; }

    /// <summary>Who gave the reason; empty: the login.</summary>
    public string? Otaker { get; init; }

    /// <summary>Up to when the package was used, epoch seconds; missing: now.</summary>
    public int? Time { get; init; }

    /// <summary>Whether nothing is billed for the time until then.</summary>
    public bool SkipsFinalBill { get; init; }

    /// <summary>Whether what was paid for and is not used is given back.</summary>
    public bool? CreditsUnused { get; init; }

    /// <summary>Whether it is cancelled at once, though its definition would have it suspended first.</summary>
    public bool IsImmediate { get; init; }
}
