using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>msgcat</c>: only read.</summary>
internal sealed class MessageTable() : LegacyTable<MessageRow>("msgcat", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<MessageRow> row)
    {
        row.Property(m => m.Msgnum).HasColumnName("msgnum");
        row.Property(m => m.Code).HasColumnName("msgcode");
        row.Property(m => m.Locale).HasColumnName("locale");
        row.Property(m => m.Text).HasColumnName("msg");
    }
}
