using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg</c>.</summary>
internal sealed class PackageTable() : LegacyTable<Package>("cust_pkg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Package> row)
    {
        row.Property(p => p.Pkgnum).HasColumnName("pkgnum");
        row.Property(p => p.Custnum).HasColumnName("custnum");
        row.Property(p => p.Pkgpart).HasColumnName("pkgpart");
        row.Property(p => p.Locationnum).HasColumnName("locationnum");
        row.Property(p => p.Setup).HasColumnName("setup");
        row.Property(p => p.Susp).HasColumnName("susp");
        row.Property(p => p.Cancel).HasColumnName("cancel");
    }
}
