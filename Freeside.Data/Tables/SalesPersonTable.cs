using Freeside.Domain.Agents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>sales</c>: only read.</summary>
internal sealed class SalesPersonTable() : LegacyTable<SalesPerson>("sales", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<SalesPerson> row)
    {
        row.Property(s => s.Salesnum).HasColumnName("salesnum");
    }
}
