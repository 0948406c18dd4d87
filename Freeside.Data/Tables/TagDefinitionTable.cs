using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_tag</c>: only read.</summary>
internal sealed class TagDefinitionTable() : LegacyTable<TagDefinition>("part_tag", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<TagDefinition> row)
    {
        row.Property(t => t.Tagnum).HasColumnName("tagnum");
        row.Property(t => t.ByDefault).HasColumnName("by_default");
        row.Property(t => t.Disabled).HasColumnName("disabled");
    }
}
