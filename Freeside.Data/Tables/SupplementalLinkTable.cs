using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_pkg_link</c>: only read.</summary>
internal sealed class SupplementalLinkTable() : LegacyTable<SupplementalLink>("part_pkg_link", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<SupplementalLink> row)
    {
        row.Property(l => l.Pkglinknum).HasColumnName("pkglinknum");
        row.Property(l => l.SrcPkgpart).HasColumnName("src_pkgpart");
        row.Property(l => l.DstPkgpart).HasColumnName("dst_pkgpart");
        row.Property(l => l.LinkType).HasColumnName("link_type");
        row.Property(l => l.Hidden).HasColumnName("hidden");
    }
}
