using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_svc</c>: only read.</summary>
internal sealed class ServiceDefinitionTable() : LegacyTable<ServiceDefinition>("part_svc", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<ServiceDefinition> row)
    {
        row.Property(r => r.Svcpart).HasColumnName("svcpart");
        row.Property(r => r.Name).HasColumnName("svc");
        row.Property(r => r.Svcdb).HasColumnName("svcdb");
        row.Property(r => r.Preserve).HasColumnName("preserve");
    }
}
