using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg_option</c>.</summary>
internal sealed class PackageOptionTable() : LegacyTable<PackageOption>("cust_pkg_option")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageOption> row)
    {
        row.Property(o => o.Optionnum).HasColumnName("optionnum");
        row.Property(o => o.Pkgnum).HasColumnName("pkgnum");
        row.Property(o => o.Optionname).HasColumnName("optionname");
        row.Property(o => o.Optionvalue).HasColumnName("optionvalue");
    }
}
