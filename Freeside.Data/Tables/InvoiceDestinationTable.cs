using Freeside.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_main_invoice</c>.</summary>
internal sealed class InvoiceDestinationTable() : LegacyTable<InvoiceDestination>("cust_main_invoice")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<InvoiceDestination> row)
    {
        row.Property(i => i.Destnum).HasColumnName("destnum");
        row.Property(i => i.Custnum).HasColumnName("custnum");
        row.Property(i => i.Dest).HasColumnName("dest");
    }
}
