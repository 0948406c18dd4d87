using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing.Application;

/// <summary>Invoices with all that applying money to them needs; what arrives with one batch of reads, however many there are.</summary>
public sealed class InvoicesToSettle
{
    /// <summary>The invoices.</summary>
    public required Pending<IReadOnlyList<Invoice>> Invoices { get; init; }

    /// <summary>What is applied to each already, from payments and credits.</summary>
    public required Pending<IReadOnlyList<InvoiceApplied>> Applied { get; init; }

    /// <summary>Their lines, by number.</summary>
    public required Pending<IReadOnlyList<InvoiceLine>> Lines { get; init; }

    /// <summary>What is applied to the lines already.</summary>
    public required Pending<IReadOnlyList<LineApplied>> LineApplied { get; init; }

    /// <summary>The parts tax lines are made of, those of the first kind before those of the second, by number.</summary>
    public required Pending<IReadOnlyList<TaxShare>> TaxShares { get; init; }

    /// <summary>The packages on the lines.</summary>
    public required Pending<IReadOnlyList<BilledPackage>> Packages { get; init; }

    /// <summary>How often that is billed which stands in for a package's own definition on a line, by definition.</summary>
    public required Pending<IReadOnlyDictionary<int, string?>> OverridingFrequencies { get; init; }

    /// <summary>What of the lines is exempt from taxes.</summary>
    public required Pending<IReadOnlyList<ExemptGroup>> Exemptions { get; init; }
}
