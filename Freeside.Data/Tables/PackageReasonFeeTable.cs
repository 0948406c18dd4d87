using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg_reason_fee</c>.</summary>
internal sealed class PackageReasonFeeTable() : LegacyTable<PackageReasonFee>("cust_pkg_reason_fee")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageReasonFee> row)
    {
        row.Property(r => r.Pkgreasonfeenum).HasColumnName("pkgreasonfeenum");
        row.Property(r => r.Pkgreasonnum).HasColumnName("pkgreasonnum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Feepart).HasColumnName("feepart");
        row.Property(r => r.Nextbill).HasColumnName("nextbill");
    }
}
