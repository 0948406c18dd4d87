using Freeside.Domain.Reasons;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>reason</c>.</summary>
internal sealed class ReasonTable() : LegacyTable<Reason>("reason")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Reason> row)
    {
        row.Property(r => r.Reasonnum).HasColumnName("reasonnum");
        row.Property(r => r.ReasonType).HasColumnName("reason_type");
        row.Property(r => r.Text).HasColumnName("reason");
        row.Property(r => r.UnsuspendPkgpart).HasColumnName("unsuspend_pkgpart");
        row.Property(r => r.UnsuspendHold).HasColumnName("unsuspend_hold");
        row.Property(r => r.UnusedCredit).HasColumnName("unused_credit");
        row.Property(r => r.Feepart).HasColumnName("feepart");
        row.Property(r => r.FeeOnUnsuspend).HasColumnName("fee_on_unsuspend");
        row.Property(r => r.FeeHold).HasColumnName("fee_hold");
    }
}
