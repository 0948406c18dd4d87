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
        row.Property(p => p.Paid).HasColumnName("paid");
        row.Property(p => p.Date).HasColumnName("_date");
        row.Property(p => p.Payby).HasColumnName("payby");
        row.Property(p => p.Payinfo).HasColumnName("payinfo");
        row.Property(p => p.Usernum).HasColumnName("usernum");
    }
}
