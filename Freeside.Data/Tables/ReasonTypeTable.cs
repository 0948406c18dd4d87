using Freeside.Domain.Reasons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>reason_type</c>.</summary>
internal sealed class ReasonTypeTable() : LegacyTable<ReasonType>("reason_type")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<ReasonType> row)
    {
        row.Property(t => t.Typenum).HasColumnName("typenum");
        row.Property(t => t.Class).HasColumnName("class");
        row.Property(t => t.Name).HasColumnName("type");
    }
}
