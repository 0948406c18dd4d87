using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_tag</c>.</summary>
internal sealed class CustomerTagTable() : LegacyTable<CustomerTag>("cust_tag")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<CustomerTag> row)
    {
        row.Property(c => c.Custtagnum).HasColumnName("custtagnum");
        row.Property(c => c.Custnum).HasColumnName("custnum");
        row.Property(c => c.Tagnum).HasColumnName("tagnum");
    }
}
