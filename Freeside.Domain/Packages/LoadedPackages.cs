using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Services;

namespace Freeside.Domain.Packages;

/// <summary>
/// Packages that are to move, to be suspended or to be cancelled, with all that moves, is copied or is cancelled with them; what arrives with
/// one batch of reads, however many there are.
/// </summary>
public sealed class LoadedPackages
{
    /// <summary>The packages themselves and all supplemental ones of the same customers, by number.</summary>
    public required Pending<IReadOnlyList<Package>> Packages { get; init; }

    /// <summary>Their customers.</summary>
    public required Pending<IReadOnlyList<Customer>> Customers { get; init; }

    /// <summary>Their services, by number.</summary>
    public required Pending<IReadOnlyList<Service>> Services { get; init; }

    /// <summary>The phone lines among them.</summary>
    public required Pending<IReadOnlyList<PhoneLine>> PhoneLines { get; init; }

    /// <summary>The rows of all others, each kind's own; kinds this program does not end are missing.</summary>
    public required IReadOnlyList<Pending<IReadOnlyList<ServiceRow>>> ServiceRows { get; init; }

    /// <summary>Passwords the accounts among them had.</summary>
    public required Pending<IReadOnlyList<FormerPassword>> FormerPasswords { get; init; }

    /// <summary>The services' definitions.</summary>
    public required Pending<IReadOnlyList<ServiceDefinition>> ServiceDefinitions { get; init; }

    /// <summary>What keeps this program from suspending or ending the services.</summary>
    public required Pending<IReadOnlyList<ServiceFact>> ServiceFacts { get; init; }

    /// <summary>Their pools of minutes, by number.</summary>
    public required Pending<IReadOnlyList<PackageUsage>> Usage { get; init; }

    /// <summary>What calls took out of the pools of supplemental packages; of all, where they do not move.</summary>
    public required Pending<IReadOnlyList<CallUsage>> CallUsage { get; init; }

    /// <summary>The discounts they have, by number.</summary>
    public required Pending<IReadOnlyList<PackageDiscount>> PackageDiscounts { get; init; }

    /// <summary>What these discounts are.</summary>
    public required Pending<IReadOnlyList<Discount>> Discounts { get; init; }

    /// <summary>Their lines of text, by weight and number.</summary>
    public required Pending<IReadOnlyList<PackageDetail>> Details { get; init; }

    /// <summary>The links that order supplemental packages beside them, in the original's order.</summary>
    public required Pending<IReadOnlyList<SupplementalLink>> Links { get; init; }

    /// <summary>Their definitions and those at the other end of the links.</summary>
    public required Pending<IReadOnlyList<PackageDefinition>> Definitions { get; init; }

    /// <summary>
    /// The definitions' options; where packages move those alone that matter to a new order at the other end of a link
    /// (<see cref="PackageTimers.Options"/>).
    /// </summary>
    public required Pending<IReadOnlyList<PackageDefinitionOption>> Options { get; init; }

    /// <summary>All advertising sources.</summary>
    public required Pending<IReadOnlyList<ReferralSource>> ReferralSources { get; init; }

    /// <summary>Numbers in the packages behind which there is nothing.</summary>
    public required Pending<IReadOnlyList<DanglingReference>> Dangling { get; init; }

    /// <summary>Whether, as things stand now, an uncancelled one of the packages is still served at a location.</summary>
    public bool AnyAt(int locationnum) => Packages.Value.Any(p => p.Locationnum == locationnum && p.Cancel is null);
}
