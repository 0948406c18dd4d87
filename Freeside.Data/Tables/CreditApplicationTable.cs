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
        row.Property(r => r.Creditbillnum).HasColumnName("creditbillnum");
        row.Property(r => r.Crednum).HasColumnName("crednum");
        row.Property(r => r.Invnum).HasColumnName("invnum");
        row.Property(r => r.Amount).HasColumnName("amount");
        row.Property(r => r.Date).HasColumnName("_date");
        row.Property(r => r.Pkgnum).HasColumnName("pkgnum");
    }
}
