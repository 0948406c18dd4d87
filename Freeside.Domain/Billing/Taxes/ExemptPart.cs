namespace Freeside.Domain.Billing.Taxes;

/// <summary>What of a line one tax is not charged on, and why (<c>cust_tax_exempt_pkg</c>), of <see cref="TaxRate.Taxtype"/>.</summary>
/// <param name="Line">The line.</param>
/// <param name="Taxnum">The tax.</param>
/// <param name="Amount">How much, two decimals.</param>
/// <param name="Reason">Why.</param>
/// <param name="Year">The year, of a monthly exemption.</param>
/// <param name="Month">The month, 1 to 12, of a monthly exemption.</param>
public sealed record ExemptPart(TaxableLine Line, int Taxnum, decimal Amount, ExemptReason Reason, int? Year = null, int? Month = null);

/// <summary>Why something is not taxed: which of a <c>cust_tax_exempt_pkg</c> row's flags is <c>Y</c>.</summary>
public enum ExemptReason
{
    /// <summary>The customer pays no taxes (<c>exempt_cust</c>).</summary>
    Customer,

    /// <summary>The customer does not pay this tax (<c>exempt_cust_taxname</c>).</summary>
    CustomerTaxname,

    /// <summary>What is charged once is not taxed (<c>exempt_setup</c>).</summary>
    Setup,

    /// <summary>What is charged for a period is not taxed (<c>exempt_recur</c>).</summary>
    Recur,

    /// <summary>So much a month is not taxed (<c>exempt_monthly</c>).</summary>
    Monthly,
}
