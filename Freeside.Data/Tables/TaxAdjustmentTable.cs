using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_tax_adjustment</c>.</summary>
internal sealed class TaxAdjustmentTable() : LegacyTable<TaxAdjustment>("cust_tax_adjustment")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<TaxAdjustment> row)
    {
        row.Property(r => r.Adjustmentnum).HasColumnName("adjustmentnum");
        row.Property(r => r.Custnum).HasColumnName("custnum");
        row.Property(r => r.Taxname).HasColumnName("taxname");
        row.Property(r => r.Amount).HasColumnName("amount");
        row.Property(r => r.Comment).HasColumnName("comment");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
    }
}
