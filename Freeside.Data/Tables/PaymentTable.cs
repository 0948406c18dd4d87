using Freeside.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pay</c>.</summary>
internal sealed class PaymentTable() : LegacyTable<Payment>("cust_pay")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Payment> row)
    {
        row.Property(p => p.Paynum).HasColumnName("paynum");
        row.Property(p => p.Custnum).HasColumnName("custnum");
        row.Property(p => p.Date).HasColumnName("_date");
        row.Property(p => p.Paid).HasColumnName("paid");
        row.Property(p => p.Otaker).HasColumnName("otaker");
        row.Property(p => p.Usernum).HasColumnName("usernum");
        row.Property(p => p.Payby).HasColumnName("payby");
        row.Property(p => p.Payinfo).HasColumnName("payinfo");
        row.Property(p => p.Paymask).HasColumnName("paymask");
        row.Property(p => p.Paydate).HasColumnName("paydate");
        row.Property(p => p.Paybatch).HasColumnName("paybatch");
        row.Property(p => p.Payunique).HasColumnName("payunique");
        row.Property(p => p.Closed).HasColumnName("closed");
        row.Property(p => p.Pkgnum).HasColumnName("pkgnum");
        row.Property(p => p.NoAutoApply).HasColumnName("no_auto_apply");
        row.Property(p => p.Bank).HasColumnName("bank");
        row.Property(p => p.Depositor).HasColumnName("depositor");
        row.Property(p => p.Account).HasColumnName("account");
        row.Property(p => p.Teller).HasColumnName("teller");
        row.Property(p => p.Batchnum).HasColumnName("batchnum");
        row.Property(p => p.Gatewaynum).HasColumnName("gatewaynum");
        row.Property(p => p.Processor).HasColumnName("processor");
        row.Property(p => p.Auth).HasColumnName("auth");
        row.Property(p => p.OrderNumber).HasColumnName("order_number");
    }
}
