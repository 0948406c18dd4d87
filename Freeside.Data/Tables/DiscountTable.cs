using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>discount</c>: only read.</summary>
internal sealed class DiscountTable() : LegacyTable<Discount>("discount", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Discount> row)
    {
        row.Property(d => d.Discountnum).HasColumnName("discountnum");
        row.Property(d => d.Amount).HasColumnName("amount");
        row.Property(d => d.Percent).HasColumnName("percent");
        row.Property(d => d.Months).HasColumnName("months");
        row.Property(d => d.Setup).HasColumnName("setup");
    }
}
