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
        row.Property(p => p.Billpaynum).HasColumnName("billpaynum");
        row.Property(p => p.Invnum).HasColumnName("invnum");
        row.Property(p => p.Paynum).HasColumnName("paynum");
        row.Property(p => p.Amount).HasColumnName("amount");
    }
}
