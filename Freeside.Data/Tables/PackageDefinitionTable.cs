using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_pkg</c>: only read.</summary>
internal sealed class PackageDefinitionTable() : LegacyTable<PackageDefinition>("part_pkg", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageDefinition> row)
    {
        row.Property(p => p.Pkgpart).HasColumnName("pkgpart");
        row.Property(p => p.Freq).HasColumnName("freq");
        row.Property(p => p.StartOnHold).HasColumnName("start_on_hold");
        row.Property(p => p.PayWeight).HasColumnName("pay_weight");
        row.Property(p => p.CreditWeight).HasColumnName("credit_weight");
    }
}
