using Freeside.Domain.Agents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>agent</c>: only read.</summary>
internal sealed class AgentTable() : LegacyTable<Agent>("agent", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Agent> row)
    {
        row.Property(a => a.Agentnum).HasColumnName("agentnum");
        row.Property(a => a.Typenum).HasColumnName("typenum");
    }
}
