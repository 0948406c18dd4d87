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
        row.Property(c => c.Date).HasColumnName("_date");
        row.Property(c => c.Amount).HasColumnName("amount");
        row.Property(c => c.Otaker).HasColumnName("otaker");
        row.Property(c => c.Usernum).HasColumnName("usernum");
        row.Property(c => c.Reasonnum).HasColumnName("reasonnum");
        row.Property(c => c.Addlinfo).HasColumnName("addlinfo");
        row.Property(c => c.Closed).HasColumnName("closed");
        row.Property(c => c.Pkgnum).HasColumnName("pkgnum");
        row.Property(c => c.Eventnum).HasColumnName("eventnum");
        row.Property(c => c.CommissionAgentnum).HasColumnName("commission_agentnum");
        row.Property(c => c.CommissionSalesnum).HasColumnName("commission_salesnum");
        row.Property(c => c.CommissionPkgnum).HasColumnName("commission_pkgnum");
        row.Property(c => c.Credbatch).HasColumnName("credbatch");
    }
}
