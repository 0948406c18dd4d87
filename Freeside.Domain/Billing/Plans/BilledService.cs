namespace Freeside.Domain.Billing.Plans;

/// <summary>A service of a package, as far as plans charge for services.</summary>
public sealed record BilledService
{
    /// <summary>The service.</summary>
    public required int Svcnum { get; init; }

    /// <summary>The package.</summary>
    public required int Pkgnum { get; init; }

    /// <summary>The service's definition.</summary>
    public required int Svcpart { get; init; }

    /// <summary>What such services are called.</summary>
    public required string Name { get; init; }

    /// <summary>The table of such services.</summary>
    public required string Svcdb { get; init; }

    /// <summary>What this one is called on invoices; <c>null</c>: this program cannot tell.</summary>
    public string? Label { get; init; }

    /// <summary>What packages are sorted by: its name without that of a person.</summary>
    public string? SortLabel { get; init; }

    /// <summary>Whether a setup fee was charged for it.</summary>
    public bool IsSetUp { get; init; }
}

/// <summary>The time a service belonged to a package, by its history.</summary>
/// <param name="Service">The service.</param>
/// <param name="From">When a row says that it did, epoch seconds.</param>
/// <param name="Until">When the next one says something else; <c>null</c>: none does.</param>
/// <param name="Inserted">When the service began.</param>
/// <param name="Deleted">When it ended; <c>null</c>: it did not.</param>
public sealed record ServiceSpan(BilledService Service, int From, int? Until, int? Inserted, int? Deleted);
