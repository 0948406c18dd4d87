using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Freeside.Domain.Reasons;

namespace Freeside.Domain.Billing;

/// <summary>A customer's packages with all that billing them needs; arrives with one batch of reads, however many there are.</summary>
public sealed class CustomerToBill
{
    /// <summary>The packages that are not cancelled, by location and number.</summary>
    public required Pending<IReadOnlyList<Package>> Packages { get; init; }

    /// <summary>The main packages of those that are supplemental; not to be changed.</summary>
    public required Pending<IReadOnlyList<Package>> MainPackages { get; init; }

    /// <summary>The discounts they were given.</summary>
    public required Pending<IReadOnlyList<PackageDiscount>> PackageDiscounts { get; init; }

    /// <summary>What these discounts are.</summary>
    public required Pending<IReadOnlyList<Discount>> Discounts { get; init; }

    /// <summary>Their definitions, those that are billed with these, and those of the main packages.</summary>
    public required Pending<IReadOnlyList<PackageDefinition>> Definitions { get; init; }

    /// <summary>The definitions' options.</summary>
    public required Pending<IReadOnlyList<PackageDefinitionOption>> Options { get; init; }

    /// <summary>Which definitions are billed with which, in the original's order.</summary>
    public required Pending<IReadOnlyList<SupplementalLink>> Links { get; init; }

    /// <summary>Sections of invoices that definitions have.</summary>
    public required Pending<IReadOnlyList<DefinitionSection>> Sections { get; init; }

    /// <summary>The packages' own options.</summary>
    public required Pending<IReadOnlyList<PackageOption>> PackageOptions { get; init; }

    /// <summary>The packages' texts for invoices, by weight and number.</summary>
    public required Pending<IReadOnlyList<PackageDetail>> Details { get; init; }

    /// <summary>The packages' services, in the original's order.</summary>
    public required Pending<IReadOnlyList<BilledService>> Services { get; init; }

    /// <summary>When they belonged to the packages; only where a plan charges by that.</summary>
    public required Pending<IReadOnlyList<ServiceSpan>> ServiceHistory { get; init; }

    /// <summary>What they may still use.</summary>
    public required UsageToReset Usage { get; init; }

    /// <summary>The fees that wait for an invoice.</summary>
    public required FeesToCharge Fees { get; init; }

    /// <summary>Taxes that were added for the next invoice.</summary>
    public required Pending<IReadOnlyList<TaxAdjustment>> Adjustments { get; init; }

    /// <summary>The packages whose places the packages took; only where packages have balances of their own.</summary>
    public required Pending<IReadOnlyList<Predecessor>> Predecessors { get; init; }

    /// <summary>The reason of credits that take over what is owed for these.</summary>
    public required Pending<FoundReason> TransferReason { get; init; }

    /// <summary>The name of the customer's agent.</summary>
    public required Pending<string?> AgentName { get; init; }

    /// <summary>The customer's latest invoice, if any; not to be changed.</summary>
    public required Pending<Invoice?> LatestInvoice { get; init; }

    /// <summary>What stands in the way, or matters to it.</summary>
    public required Pending<IReadOnlyList<BillingFact>> Facts { get; init; }
}
