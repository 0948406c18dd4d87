using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg_usage</c>.</summary>
internal sealed class PackageUsageTable() : LegacyTable<PackageUsage>("cust_pkg_usage")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageUsage> row)
    {
        row.Property(u => u.Pkgusagenum).HasColumnName("pkgusagenum");
        row.Property(u => u.Pkgnum).HasColumnName("pkgnum");
        row.Property(u => u.Pkgusagepart).HasColumnName("pkgusagepart");
        row.Property(u => u.Minutes).HasColumnName("minutes");
    }
}
