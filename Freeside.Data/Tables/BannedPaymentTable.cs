using Freeside.Domain.Payments.Methods;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>banned_pay</c>: only read.</summary>
internal sealed class BannedPaymentTable() : LegacyTable<BannedPayment>("banned_pay", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<BannedPayment> row)
    {
        row.Property(b => b.Bannum).HasColumnName("bannum");
        row.Property(b => b.Payby).HasColumnName("payby");
        row.Property(b => b.Payinfo).HasColumnName("payinfo");
        row.Property(b => b.Date).HasColumnName("_date");
        row.Property(b => b.EndDate).HasColumnName("end_date");
        row.Property(b => b.Otaker).HasColumnName("otaker");
        row.Property(b => b.Usernum).HasColumnName("usernum");
        row.Property(b => b.Bantype).HasColumnName("bantype");
    }
}
