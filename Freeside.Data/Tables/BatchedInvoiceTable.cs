using Freeside.Domain.Payments.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pay_batch</c>.</summary>
internal sealed class BatchedInvoiceTable() : LegacyTable<BatchedInvoice>("cust_bill_pay_batch")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<BatchedInvoice> row)
    {
        row.Property(i => i.Billpaynum).HasColumnName("billpaynum");
        row.Property(i => i.Invnum).HasColumnName("invnum");
        row.Property(i => i.Paybatchnum).HasColumnName("paybatchnum");
        row.Property(i => i.Amount).HasColumnName("amount");
        row.Property(i => i.Date).HasColumnName("_date");
    }
}
