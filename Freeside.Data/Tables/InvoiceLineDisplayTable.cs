using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pkg_display</c>.</summary>
internal sealed class InvoiceLineDisplayTable() : LegacyTable<InvoiceLineDisplay>("cust_bill_pkg_display")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<InvoiceLineDisplay> row)
    {
        row.Property(r => r.Billpkgdisplaynum).HasColumnName("billpkgdisplaynum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Section).HasColumnName("section");
        row.Property(r => r.Type).HasColumnName("type");
        row.Property(r => r.Summary).HasColumnName("summary");
        row.Property(r => r.PostTotal).HasColumnName("post_total");
    }
}
