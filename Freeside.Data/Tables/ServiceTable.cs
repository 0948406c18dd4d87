using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_svc</c>.</summary>
internal sealed class ServiceTable() : LegacyTable<Service>("cust_svc")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Service> row)
    {
        row.Property(s => s.Svcnum).HasColumnName("svcnum");
        row.Property(s => s.Pkgnum).HasColumnName("pkgnum");
        row.Property(s => s.Svcpart).HasColumnName("svcpart");
    }
}
