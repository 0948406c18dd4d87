using Freeside.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pay_pkg</c>.</summary>
internal sealed class LinePaymentTable() : LegacyTable<LinePayment>("cust_bill_pay_pkg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<LinePayment> row)
    {
        row.Property(r => r.Billpaypkgnum).HasColumnName("billpaypkgnum");
        row.Property(r => r.Billpaynum).HasColumnName("billpaynum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Billpkgtaxlocationnum).HasColumnName("billpkgtaxlocationnum");
        row.Property(r => r.Billpkgtaxratelocationnum).HasColumnName("billpkgtaxratelocationnum");
        row.Property(r => r.Amount).HasColumnName("amount");
        row.Property(r => r.Setuprecur).HasColumnName("setuprecur");
        row.Property(r => r.Sdate).HasColumnName("sdate");
        row.Property(r => r.Edate).HasColumnName("edate");
    }
}
