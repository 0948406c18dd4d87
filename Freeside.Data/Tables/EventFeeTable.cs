using Freeside.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_event_fee</c>.</summary>
internal sealed class EventFeeTable() : LegacyTable<EventFee>("cust_event_fee")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<EventFee> row)
    {
        row.Property(r => r.Eventfeenum).HasColumnName("eventfeenum");
        row.Property(r => r.Eventnum).HasColumnName("eventnum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Feepart).HasColumnName("feepart");
        row.Property(r => r.Nextbill).HasColumnName("nextbill");
    }
}
