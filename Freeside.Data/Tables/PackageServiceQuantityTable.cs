using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>pkg_svc</c>.</summary>
internal sealed class PackageServiceQuantityTable() : LegacyTable<PackageServiceQuantity>("pkg_svc")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageServiceQuantity> row)
    {
        row.Property(r => r.Pkgsvcnum).HasColumnName("pkgsvcnum");
        row.Property(r => r.Pkgpart).HasColumnName("pkgpart");
        row.Property(r => r.Svcpart).HasColumnName("svcpart");
        row.Property(r => r.Quantity).HasColumnName("quantity");
    }
}
