using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_acct</c>: only read.</summary>
internal sealed class MailAccountTable() : LegacyTable<MailAccount>("svc_acct", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<MailAccount> row)
    {
        row.Property(m => m.Svcnum).HasColumnName("svcnum");
        row.Property(m => m.Username).HasColumnName("username");
        row.Property(m => m.Domsvc).HasColumnName("domsvc");
    }
}
