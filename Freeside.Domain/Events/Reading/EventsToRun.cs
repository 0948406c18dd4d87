using Freeside.Domain.Billing.Application;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Events.Reading;

/// <summary>All that a customer's events may depend on; arrives with one batch of reads, however much there is.</summary>
public sealed class EventsToRun
{
    /// <summary>All packages, cancelled ones too.</summary>
    public required Pending<IReadOnlyList<Package>> Packages { get; init; }

    /// <summary>Their definitions.</summary>
    public required Pending<IReadOnlyList<PackageKind>> Kinds { get; init; }

    /// <summary>The packages with services.</summary>
    public required Pending<IReadOnlyList<int>> Serviced { get; init; }

    /// <summary>All invoices, paid ones too; not to be changed.</summary>
    public required Pending<IReadOnlyList<Invoice>> Invoices { get; init; }

    /// <summary>What is applied to them.</summary>
    public required Pending<IReadOnlyList<InvoiceApplied>> Applied { get; init; }

    /// <summary>The packages on them.</summary>
    public required Pending<IReadOnlyList<InvoicedPackage>> Invoiced { get; init; }

    /// <summary>Payments, batched payments, statements and accounts.</summary>
    public required Pending<IReadOnlyList<OtherSubject>> Others { get; init; }

    /// <summary>Events that were run about any of these, as far as a definition asks for them.</summary>
    public required Pending<IReadOnlyList<CustomerEvent>> Events { get; init; }

    /// <summary>Fees of events that wait for the next invoice.</summary>
    public required Pending<IReadOnlyList<WaitingFee>> WaitingFees { get; init; }

    /// <summary>Where invoices go.</summary>
    public required Pending<IReadOnlyList<InvoiceDestination>> Destinations { get; init; }

    /// <summary>The customer's tags.</summary>
    public required Pending<IReadOnlyList<int>> Tags { get; init; }

    /// <summary>The kind of the customer's agent.</summary>
    public required Pending<int?> AgentType { get; init; }

    /// <summary>All services the shop has: a new definition names each.</summary>
    public required Pending<IReadOnlyList<int>> Svcparts { get; init; }

    /// <summary>Whether the agent has a gateway of its own to charge cards with.</summary>
    public required Pending<bool> HasGateway { get; init; }

    /// <summary>Whether the login may cancel customers.</summary>
    public required Pending<bool> MayCancel { get; init; }
}
