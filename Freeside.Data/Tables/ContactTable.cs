using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>contact</c>: only read.</summary>
internal sealed class ContactTable() : LegacyTable<Contact>("contact", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Contact> row)
    {
        row.Property(c => c.Contactnum).HasColumnName("contactnum");
        row.Property(c => c.Locationnum).HasColumnName("locationnum");
    }
}
