using Freeside.Domain.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_credit_bill_pkg</c>.</summary>
internal sealed class LineCreditTable() : LegacyTable<LineCredit>("cust_credit_bill_pkg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<LineCredit> row)
    {
        row.Property(r => r.Creditbillpkgnum).HasColumnName("creditbillpkgnum");
        row.Property(r => r.Creditbillnum).HasColumnName("creditbillnum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Billpkgtaxlocationnum).HasColumnName("billpkgtaxlocationnum");
        row.Property(r => r.Billpkgtaxratelocationnum).HasColumnName("billpkgtaxratelocationnum");
        row.Property(r => r.Amount).HasColumnName("amount");
        row.Property(r => r.Setuprecur).HasColumnName("setuprecur");
        row.Property(r => r.Sdate).HasColumnName("sdate");
        row.Property(r => r.Edate).HasColumnName("edate");
    }
}
