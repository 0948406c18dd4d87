using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cdr_cust_pkg_usage</c>.</summary>
internal sealed class CallUsageTable() : LegacyTable<CallUsage>("cdr_cust_pkg_usage")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<CallUsage> row)
    {
        row.Property(u => u.Cdrusagenum).HasColumnName("cdrusagenum");
        row.Property(u => u.Pkgusagenum).HasColumnName("pkgusagenum");
    }
}
