using Freeside.Domain.Refunds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_refund</c>.</summary>
internal sealed class RefundTable() : LegacyTable<Refund>("cust_refund")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Refund> row)
    {
        row.Property(x => x.Refundnum).HasColumnName("refundnum");
        row.Property(x => x.Custnum).HasColumnName("custnum");
        row.Property(x => x.Amount).HasColumnName("refund");
    }
}
