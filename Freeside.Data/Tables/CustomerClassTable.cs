using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_class</c>: only read.</summary>
internal sealed class CustomerClassTable() : LegacyTable<CustomerClass>("cust_class", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<CustomerClass> row)
    {
        row.Property(c => c.Classnum).HasColumnName("classnum");
    }
}
