using Freeside.Domain.Credits;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_credit_bill</c>.</summary>
internal sealed class CreditApplicationTable() : LegacyTable<CreditApplication>("cust_credit_bill")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<CreditApplication> row)
    {
        row.Property(c => c.Creditbillnum).HasColumnName("creditbillnum");
        row.Property(c => c.Crednum).HasColumnName("crednum");
        row.Property(c => c.Invnum).HasColumnName("invnum");
        row.Property(c => c.Amount).HasColumnName("amount");
    }
}
