using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pkg_reason</c>.</summary>
internal sealed class PackageReasonTable() : LegacyTable<PackageReason>("cust_pkg_reason")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PackageReason> row)
    {
        row.Property(r => r.Num).HasColumnName("num");
        row.Property(r => r.Pkgnum).HasColumnName("pkgnum");
        row.Property(r => r.Reasonnum).HasColumnName("reasonnum");
        row.Property(r => r.Action).HasColumnName("action");
        row.Property(r => r.Otaker).HasColumnName("otaker");
        row.Property(r => r.Date).HasColumnName("date");
    }
}
