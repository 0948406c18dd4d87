using Freeside.Domain.Refunds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_credit_refund</c>.</summary>
internal sealed class CreditRefundTable() : LegacyTable<CreditRefund>("cust_credit_refund")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<CreditRefund> row)
    {
        row.Property(c => c.Creditrefundnum).HasColumnName("creditrefundnum");
        row.Property(c => c.Crednum).HasColumnName("crednum");
        row.Property(c => c.Refundnum).HasColumnName("refundnum");
        row.Property(c => c.Amount).HasColumnName("amount");
        row.Property(c => c.Date).HasColumnName("_date");
    }
}
