using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill</c>.</summary>
internal sealed class InvoiceTable() : LegacyTable<Invoice>("cust_bill")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Invoice> row)
    {
        row.Property(i => i.Invnum).HasColumnName("invnum");
        row.Property(i => i.Custnum).HasColumnName("custnum");
        row.Property(i => i.Charged).HasColumnName("charged");
    }
}
