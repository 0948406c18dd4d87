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
        row.Property(r => r.Refundnum).HasColumnName("refundnum");
        row.Property(r => r.Custnum).HasColumnName("custnum");
        row.Property(r => r.Date).HasColumnName("_date");
        row.Property(r => r.Amount).HasColumnName("refund");
        row.Property(r => r.Otaker).HasColumnName("otaker");
        row.Property(r => r.Usernum).HasColumnName("usernum");
        row.Property(r => r.ReasonText).HasColumnName("reason");
        row.Property(r => r.Reasonnum).HasColumnName("reasonnum");
        row.Property(r => r.Payby).HasColumnName("payby");
        row.Property(r => r.Payinfo).HasColumnName("payinfo");
        row.Property(r => r.Paymask).HasColumnName("paymask");
        row.Property(r => r.Paybatch).HasColumnName("paybatch");
        row.Property(r => r.Closed).HasColumnName("closed");
        row.Property(r => r.SourcePaynum).HasColumnName("source_paynum");
        row.Property(r => r.Gatewaynum).HasColumnName("gatewaynum");
        row.Property(r => r.Processor).HasColumnName("processor");
        row.Property(r => r.Auth).HasColumnName("auth");
        row.Property(r => r.OrderNumber).HasColumnName("order_number");
    }
}
