using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>access_usergroup</c>: only read.</summary>
internal sealed class GroupMembershipTable() : LegacyTable<GroupMembership>("access_usergroup", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<GroupMembership> row)
    {
        row.Property(g => g.Usergroupnum).HasColumnName("usergroupnum");
        row.Property(g => g.Usernum).HasColumnName("usernum");
        row.Property(g => g.Groupnum).HasColumnName("groupnum");
    }
}
