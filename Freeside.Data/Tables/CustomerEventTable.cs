using Freeside.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_event</c>.</summary>
internal sealed class CustomerEventTable() : LegacyTable<CustomerEvent>("cust_event")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<CustomerEvent> row)
    {
        row.Property(e => e.Eventnum).HasColumnName("eventnum");
        row.Property(e => e.Eventpart).HasColumnName("eventpart");
        row.Property(e => e.Tablenum).HasColumnName("tablenum");
        row.Property(e => e.Date).HasColumnName("_date");
        row.Property(e => e.Status).HasColumnName("status");
        row.Property(e => e.Statustext).HasColumnName("statustext");
    }
}
