using Freeside.Domain.Payments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>prepay_credit</c>.</summary>
internal sealed class PrepaidCardTable() : LegacyTable<PrepaidCard>("prepay_credit")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PrepaidCard> row)
    {
        row.Property(p => p.Prepaynum).HasColumnName("prepaynum");
        row.Property(p => p.Identifier).HasColumnName("identifier");
        row.Property(p => p.Amount).HasColumnName("amount");
        row.Property(p => p.Seconds).HasColumnName("seconds");
        row.Property(p => p.Upbytes).HasColumnName("upbytes");
        row.Property(p => p.Downbytes).HasColumnName("downbytes");
        row.Property(p => p.Totalbytes).HasColumnName("totalbytes");
        row.Property(p => p.Agentnum).HasColumnName("agentnum");
    }
}
