using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>type_pkgs</c>.</summary>
internal sealed class AgentTypePackageTable() : LegacyTable<AgentTypePackage>("type_pkgs")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<AgentTypePackage> row)
    {
        row.Property(r => r.Typepkgnum).HasColumnName("typepkgnum");
        row.Property(r => r.Typenum).HasColumnName("typenum");
        row.Property(r => r.Pkgpart).HasColumnName("pkgpart");
    }
}
