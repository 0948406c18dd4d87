using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_pkg</c>.</summary>
internal sealed class PackageDefinitionTable() : LegacyTable<PackageDefinition>("part_pkg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageDefinition> row)
    {
        row.Property(p => p.Pkgpart).HasColumnName("pkgpart");
        row.Property(p => p.Name).HasColumnName("pkg");
        row.Property(p => p.Comment).HasColumnName("comment");
        row.Property(p => p.Classnum).HasColumnName("classnum");
        row.Property(p => p.Disabled).HasColumnName("disabled");
        row.Property(p => p.FamilyPkgpart).HasColumnName("family_pkgpart");
        row.Property(p => p.Freq).HasColumnName("freq");
        row.Property(p => p.StartOnHold).HasColumnName("start_on_hold");
        row.Property(p => p.Plan).HasColumnName("plan");
        row.Property(p => p.Taxclass).HasColumnName("taxclass");
        row.Property(p => p.Taxproductnum).HasColumnName("taxproductnum");
        row.Property(p => p.Setuptax).HasColumnName("setuptax");
        row.Property(p => p.Recurtax).HasColumnName("recurtax");
        row.Property(p => p.NoAuto).HasColumnName("no_auto");
        row.Property(p => p.SetupShowZero).HasColumnName("setup_show_zero");
        row.Property(p => p.RecurShowZero).HasColumnName("recur_show_zero");
        row.Property(p => p.PayWeight).HasColumnName("pay_weight");
        row.Property(p => p.CreditWeight).HasColumnName("credit_weight");
    }
}
