using Freeside.Domain.Locations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_main_county</c>: only read.</summary>
internal sealed class CountyTable() : LegacyTable<County>("cust_main_county", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<County> row)
    {
        row.Property(c => c.Taxnum).HasColumnName("taxnum");
        row.Property(c => c.Country).HasColumnName("country");
        row.Property(c => c.State).HasColumnName("state");
        row.Property(c => c.Name).HasColumnName("county");
    }
}
