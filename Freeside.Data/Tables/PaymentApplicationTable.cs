using Freeside.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pay</c>.</summary>
internal sealed class PaymentApplicationTable() : LegacyTable<PaymentApplication>("cust_bill_pay")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PaymentApplication> row)
    {
        row.Property(r => r.Billpaynum).HasColumnName("billpaynum");
        row.Property(r => r.Invnum).HasColumnName("invnum");
        row.Property(r => r.Paynum).HasColumnName("paynum");
        row.Property(r => r.Amount).HasColumnName("amount");
        row.Property(r => r.Date).HasColumnName("_date");
        row.Property(r => r.Pkgnum).HasColumnName("pkgnum");
    }
}
