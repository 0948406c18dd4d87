using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pkg_tax_location</c>.</summary>
internal sealed class TaxLocationShareTable() : LegacyTable<TaxLocationShare>("cust_bill_pkg_tax_location")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<TaxLocationShare> row)
    {
        row.Property(r => r.Billpkgtaxlocationnum).HasColumnName("billpkgtaxlocationnum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Taxnum).HasColumnName("taxnum");
        row.Property(r => r.Taxtype).HasColumnName("taxtype");
        row.Property(r => r.Pkgnum).HasColumnName("pkgnum");
        row.Property(r => r.Locationnum).HasColumnName("locationnum");
        row.Property(r => r.Amount).HasColumnName("amount");
        row.Property(r => r.TaxableBillpkgnum).HasColumnName("taxable_billpkgnum");
    }
}
