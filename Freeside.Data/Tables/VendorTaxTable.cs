using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>tax_rate</c>: only read.</summary>
internal sealed class VendorTaxTable() : LegacyTable<VendorTax>("tax_rate", isWritten: false)
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<VendorTax> row)
    {
        row.Property(r => r.Taxnum).HasColumnName("taxnum");
    }
}
