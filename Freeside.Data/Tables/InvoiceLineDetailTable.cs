using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pkg_detail</c>.</summary>
internal sealed class InvoiceLineDetailTable() : LegacyTable<InvoiceLineDetail>("cust_bill_pkg_detail")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<InvoiceLineDetail> row)
    {
        row.Property(r => r.Detailnum).HasColumnName("detailnum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Detail).HasColumnName("detail");
        row.Property(r => r.Duration).HasColumnName("duration");
    }
}
