using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>All that the taxes on a customer's invoices depend on; arrives with one batch of reads, however many packages there are.</summary>
public sealed class TaxesToRead
{
    /// <summary>The customer; <c>null</c> where there is none.</summary>
    public required Pending<TaxedCustomer?> Customer { get; init; }

    /// <summary>The customer, who must be there.</summary>
    internal TaxedCustomer KnownCustomer => Customer.Value ?? throw new InvalidOperationException("There is no such customer.");

    /// <summary>The customer's locations, and those of the customer's packages.</summary>
    public required Pending<IReadOnlyList<TaxPlace>> Places { get; init; }

    /// <summary>The taxes there may be in these places, also where a broader one is hidden by a narrower one; by number.</summary>
    public required Pending<IReadOnlyList<TaxRate>> Rates { get; init; }

    /// <summary>The names of the taxes the customer does not pay (<c>cust_main_exemption</c>).</summary>
    public required Pending<IReadOnlyList<string>> ExemptNames { get; init; }

    /// <summary>The monthly exemptions used so far.</summary>
    public required Pending<IReadOnlyList<MonthlyUse>> MonthlyUses { get; init; }

    /// <summary>The names of the sections of invoices (enabled rows of <c>pkg_category</c>).</summary>
    public required Pending<IReadOnlyList<string>> Sections { get; init; }
}
