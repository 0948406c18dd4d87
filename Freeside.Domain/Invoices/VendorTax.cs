namespace Freeside.Domain.Invoices;

/// <summary>A tax of a vendor's tables (<c>tax_rate</c>).</summary>
public sealed class VendorTax
{
    /// <summary>The tax's number.</summary>
    public int Taxnum { get; init; }
}
