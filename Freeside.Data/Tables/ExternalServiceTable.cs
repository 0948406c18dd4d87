using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_external</c>.</summary>
internal sealed class ExternalServiceTable() : LegacyTable<ExternalService>("svc_external")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<ExternalService> row) => row.Property(s => s.Svcnum).HasColumnName("svcnum");
}
