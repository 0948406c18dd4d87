using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pkg_tax_rate_location</c>: only read.</summary>
internal sealed class TaxRateShareTable() : LegacyTable<TaxRateShare>("cust_bill_pkg_tax_rate_location", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<TaxRateShare> row)
    {
        row.Property(r => r.Billpkgtaxratelocationnum).HasColumnName("billpkgtaxratelocationnum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Amount).HasColumnName("amount");
    }
}
