using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>access_right</c>: only read.</summary>
internal sealed class AccessRightTable() : LegacyTable<AccessRight>("access_right", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<AccessRight> row)
    {
        row.Property(a => a.Rightnum).HasColumnName("rightnum");
        row.Property(a => a.Righttype).HasColumnName("righttype");
        row.Property(a => a.Rightobjnum).HasColumnName("rightobjnum");
        row.Property(a => a.Rightname).HasColumnName("rightname");
    }
}
