using Freeside.Domain.Reasons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>reason</c>.</summary>
internal sealed class ReasonTable() : LegacyTable<Reason>("reason")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Reason> row)
    {
        row.Property(r => r.Reasonnum).HasColumnName("reasonnum");
        row.Property(r => r.ReasonType).HasColumnName("reason_type");
        row.Property(r => r.Text).HasColumnName("reason");
    }
}
