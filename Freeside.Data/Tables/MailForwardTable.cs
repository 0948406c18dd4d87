using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_forward</c>.</summary>
internal sealed class MailForwardTable() : LegacyTable<MailForward>("svc_forward")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<MailForward> row) => row.Property(s => s.Svcnum).HasColumnName("svcnum");
}
