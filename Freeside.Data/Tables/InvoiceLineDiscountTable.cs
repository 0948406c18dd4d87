using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pkg_discount</c>.</summary>
internal sealed class InvoiceLineDiscountTable() : LegacyTable<InvoiceLineDiscount>("cust_bill_pkg_discount")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<InvoiceLineDiscount> row)
    {
        row.Property(d => d.Billpkgdiscountnum).HasColumnName("billpkgdiscountnum");
        row.Property(d => d.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(d => d.Pkgdiscountnum).HasColumnName("pkgdiscountnum");
        row.Property(d => d.Amount).HasColumnName("amount");
        row.Property(d => d.Months).HasColumnName("months");
    }
}
