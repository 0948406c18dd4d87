using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_www</c>.</summary>
internal sealed class WebHostTable() : LegacyTable<WebHost>("svc_www")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<WebHost> row) => row.Property(s => s.Svcnum).HasColumnName("svcnum");
}
