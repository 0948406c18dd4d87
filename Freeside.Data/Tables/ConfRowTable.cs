using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>conf</c>: only read.</summary>
internal sealed class ConfRowTable() : LegacyTable<ConfRow>("conf", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<ConfRow> row)
    {
        row.Property(c => c.Confnum).HasColumnName("confnum");
        row.Property(c => c.Agentnum).HasColumnName("agentnum");
        row.Property(c => c.Locale).HasColumnName("locale");
        row.Property(c => c.Name).HasColumnName("name");
        row.Property(c => c.Value).HasColumnName("value");
    }
}
