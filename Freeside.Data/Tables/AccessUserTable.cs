using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>access_user</c>: only read.</summary>
internal sealed class AccessUserTable() : LegacyTable<AccessUser>("access_user", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<AccessUser> row)
    {
        row.Property(a => a.Usernum).HasColumnName("usernum");
        row.Property(a => a.Username).HasColumnName("username");
        row.Property(a => a.Disabled).HasColumnName("disabled");
    }
}
