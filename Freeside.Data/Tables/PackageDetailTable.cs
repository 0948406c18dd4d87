using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg_detail</c>.</summary>
internal sealed class PackageDetailTable() : LegacyTable<PackageDetail>("cust_pkg_detail")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageDetail> row)
    {
        row.Property(d => d.Pkgdetailnum).HasColumnName("pkgdetailnum");
        row.Property(d => d.Pkgnum).HasColumnName("pkgnum");
        row.Property(d => d.Detail).HasColumnName("detail");
        row.Property(d => d.Detailtype).HasColumnName("detailtype");
        row.Property(d => d.Weight).HasColumnName("weight");
    }
}
