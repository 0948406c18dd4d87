using Freeside.Domain.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_credit</c>.</summary>
internal sealed class CreditTable() : LegacyTable<Credit>("cust_credit")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Credit> row)
    {
        row.Property(c => c.Crednum).HasColumnName("crednum");
        row.Property(c => c.Custnum).HasColumnName("custnum");
        row.Property(c => c.Amount).HasColumnName("amount");
    }
}
