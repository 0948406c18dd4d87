using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Fees;

/// <summary>The fees of a shop, and those of a customer that wait for an invoice.</summary>
public sealed class FeesToCharge
{
    /// <summary>The shop's fees.</summary>
    public required Pending<IReadOnlyList<FeeDefinition>> Definitions { get; init; }

    /// <summary>What those on calls take.</summary>
    public required Pending<IReadOnlyList<UsageFee>> Usage { get; init; }

    /// <summary>Fees of events that wait.</summary>
    public required Pending<IReadOnlyList<EventFee>> OfEvents { get; init; }

    /// <summary>Where these come from, in the order in which they are charged.</summary>
    public required Pending<IReadOnlyList<EventFeeOrigin>> Origins { get; init; }

    /// <summary>Fees for suspending that wait.</summary>
    public required Pending<IReadOnlyList<PackageReasonFee>> OfReasons { get; init; }

    /// <summary>The packages of these.</summary>
    public required Pending<IReadOnlyList<ReasonFeeOrigin>> ReasonOrigins { get; init; }
}

/// <summary>Where a fee of an event comes from.</summary>
/// <param name="Eventfeenum">The fee.</param>
/// <param name="Eventtable">The kind of thing the event happened to.</param>
/// <param name="Tablenum">That thing.</param>
public sealed record EventFeeOrigin(int Eventfeenum, string Eventtable, int Tablenum);

/// <summary>Where a fee for suspending comes from.</summary>
/// <param name="Pkgreasonfeenum">The fee.</param>
/// <param name="Pkgnum">The package.</param>
public sealed record ReasonFeeOrigin(int Pkgreasonfeenum, int Pkgnum);
