using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_domain</c>.</summary>
internal sealed class MailDomainTable() : LegacyTable<MailDomain>("svc_domain")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<MailDomain> row)
    {
        row.Property(m => m.Svcnum).HasColumnName("svcnum");
        row.Property(m => m.Domain).HasColumnName("domain");
    }
}
