using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>access_user_pref</c>: only read.</summary>
internal sealed class UserPreferenceTable() : LegacyTable<UserPreference>("access_user_pref", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<UserPreference> row)
    {
        row.Property(p => p.Prefnum).HasColumnName("prefnum");
        row.Property(p => p.Usernum).HasColumnName("usernum");
        row.Property(p => p.Name).HasColumnName("prefname");
        row.Property(p => p.Value).HasColumnName("prefvalue");
    }
}
