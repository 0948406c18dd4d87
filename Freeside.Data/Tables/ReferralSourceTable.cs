using Freeside.Domain.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>part_referral</c>: only read.</summary>
internal sealed class ReferralSourceTable() : LegacyTable<ReferralSource>("part_referral", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<ReferralSource> row)
    {
        row.Property(s => s.Refnum).HasColumnName("refnum");
    }
}
