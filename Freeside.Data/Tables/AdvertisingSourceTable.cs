using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_referral</c>: only read.</summary>
internal sealed class AdvertisingSourceTable() : LegacyTable<AdvertisingSource>("part_referral", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<AdvertisingSource> row)
    {
        row.Property(a => a.Refnum).HasColumnName("refnum");
    }
}
