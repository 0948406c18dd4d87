using Freeside.Domain.Payments.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>pay_batch</c>.</summary>
internal sealed class PaymentBatchTable() : LegacyTable<PaymentBatch>("pay_batch")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PaymentBatch> row)
    {
        row.Property(b => b.Batchnum).HasColumnName("batchnum");
        row.Property(b => b.Agentnum).HasColumnName("agentnum");
        row.Property(b => b.Payby).HasColumnName("payby");
        row.Property(b => b.Status).HasColumnName("status");
    }
}
