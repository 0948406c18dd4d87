using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_broadband</c>.</summary>
internal sealed class BroadbandLineTable() : LegacyTable<BroadbandLine>("svc_broadband")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<BroadbandLine> row) => row.Property(s => s.Svcnum).HasColumnName("svcnum");
}
