using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_main</c>.</summary>
internal sealed class CustomerTable() : LegacyTable<Customer>("cust_main")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Customer> row)
    {
        row.Property(c => c.Custnum).HasColumnName("custnum");
        row.Property(c => c.Agentnum).HasColumnName("agentnum");
        row.Property(c => c.AgentCustid).HasColumnName("agent_custid");
        row.Property(c => c.Last).HasColumnName("last");
        row.Property(c => c.First).HasColumnName("first");
        row.Property(c => c.Company).HasColumnName("company");
        row.Property(c => c.Daytime).HasColumnName("daytime");
        row.Property(c => c.Night).HasColumnName("night");
        row.Property(c => c.Fax).HasColumnName("fax");
        row.Property(c => c.Mobile).HasColumnName("mobile");
        row.Property(c => c.BillLocationnum).HasColumnName("bill_locationnum");
        row.Property(c => c.ShipLocationnum).HasColumnName("ship_locationnum");
    }
}
