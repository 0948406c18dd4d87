using Freeside.Domain.Common;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Packages.Life;

/// <summary>
/// A customer's packages with all that cancelling, suspending and unsuspending them needs; what arrives with one batch of reads, however
/// many there are.
/// </summary>
public sealed class PackageLives
{
    /// <summary>
    /// The packages that are not cancelled, all supplemental ones, and those they are supplemental or will be changed to, with what hangs on them.
    /// </summary>
    public required LoadedPackages Packages { get; init; }

    /// <summary>The packages' own options, by number.</summary>
    public required Pending<IReadOnlyList<PackageOption>> PackageOptions { get; init; }

    /// <summary>Why they are or will be suspended or cancelled, as things stand; and all such reasons of those that others will be changed to.</summary>
    public required Pending<IReadOnlyList<PackageReason>> PackageReasons { get; init; }

    /// <summary>These reasons, those that events give, and those for credits for unused time.</summary>
    public required Pending<IReadOnlyList<Reason>> Reasons { get; init; }

    /// <summary>All kinds of reasons.</summary>
    public required Pending<IReadOnlyList<ReasonType>> ReasonTypes { get; init; }

    /// <summary>The services the packages may have.</summary>
    public required Pending<IReadOnlyList<OfferedService>> Offered { get; init; }

    /// <summary>Those of the definitions the customer's agent does not sell.</summary>
    public required Pending<IReadOnlyList<UnsoldDefinition>> Unsold { get; init; }

    /// <summary>What the customer may owe and still has packages unsuspended.</summary>
    public required Pending<BalanceAllowance> Allowance { get; init; }

    /// <summary>The numbers of all fees.</summary>
    public required Pending<IReadOnlyList<int>> Fees { get; init; }

    /// <summary>The packages whose place they took, and those whose place these took.</summary>
    public required Pending<IReadOnlyList<FormerPackage>> Former { get; init; }

    /// <summary>What all these packages were charged for periods that are not over yet.</summary>
    public required Pending<IReadOnlyList<ChargedPeriod>> Charged { get; init; }
}
