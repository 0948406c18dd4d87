using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>password_history</c>.</summary>
internal sealed class FormerPasswordTable() : LegacyTable<FormerPassword>("password_history")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<FormerPassword> row)
    {
        row.Property(p => p.Passwordnum).HasColumnName("passwordnum");
        row.Property(p => p.Svcnum).HasColumnName("svc_acct__svcnum");
    }
}
