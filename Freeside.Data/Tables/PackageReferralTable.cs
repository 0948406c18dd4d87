using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>pkg_referral</c>.</summary>
internal sealed class PackageReferralTable() : LegacyTable<PackageReferral>("pkg_referral")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageReferral> row)
    {
        row.Property(r => r.Pkgrefnum).HasColumnName("pkgrefnum");
        row.Property(r => r.Pkgnum).HasColumnName("pkgnum");
        row.Property(r => r.Refnum).HasColumnName("refnum");
    }
}
