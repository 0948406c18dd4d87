using Freeside.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_event</c>: only read.</summary>
internal sealed class EventDefinitionTable() : LegacyTable<EventDefinition>("part_event", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<EventDefinition> row)
    {
        row.Property(e => e.Eventpart).HasColumnName("eventpart");
        row.Property(e => e.Event).HasColumnName("event");
        row.Property(e => e.CheckFreq).HasColumnName("check_freq");
        row.Property(e => e.Weight).HasColumnName("weight");
        row.Property(e => e.Disabled).HasColumnName("disabled");
        row.Property(e => e.Agentnum).HasColumnName("agentnum");
        row.Property(e => e.Eventtable).HasColumnName("eventtable");
        row.Property(e => e.Action).HasColumnName("action");
    }
}
