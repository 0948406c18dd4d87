using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_pkg_option</c>.</summary>
internal sealed class PackageDefinitionOptionTable() : LegacyTable<PackageDefinitionOption>("part_pkg_option")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageDefinitionOption> row)
    {
        row.Property(o => o.Optionnum).HasColumnName("optionnum");
        row.Property(o => o.Pkgpart).HasColumnName("pkgpart");
        row.Property(o => o.Optionname).HasColumnName("optionname");
        row.Property(o => o.Optionvalue).HasColumnName("optionvalue");
    }
}
