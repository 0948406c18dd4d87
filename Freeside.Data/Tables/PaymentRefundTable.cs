using Freeside.Domain.Refunds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pay_refund</c>.</summary>
internal sealed class PaymentRefundTable() : LegacyTable<PaymentRefund>("cust_pay_refund")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PaymentRefund> row)
    {
        row.Property(p => p.Payrefundnum).HasColumnName("payrefundnum");
        row.Property(p => p.Paynum).HasColumnName("paynum");
        row.Property(p => p.Refundnum).HasColumnName("refundnum");
        row.Property(p => p.Amount).HasColumnName("amount");
        row.Property(p => p.Date).HasColumnName("_date");
    }
}
