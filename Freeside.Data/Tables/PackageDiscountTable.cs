using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg_discount</c>.</summary>
internal sealed class PackageDiscountTable() : LegacyTable<PackageDiscount>("cust_pkg_discount")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageDiscount> row)
    {
        row.Property(d => d.Pkgdiscountnum).HasColumnName("pkgdiscountnum");
        row.Property(d => d.Pkgnum).HasColumnName("pkgnum");
        row.Property(d => d.Discountnum).HasColumnName("discountnum");
        row.Property(d => d.MonthsUsed).HasColumnName("months_used");
        row.Property(d => d.Usernum).HasColumnName("usernum");
        row.Property(d => d.Disabled).HasColumnName("disabled");
    }
}
