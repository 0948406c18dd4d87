using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pkg</c>.</summary>
internal sealed class InvoiceLineTable() : LegacyTable<InvoiceLine>("cust_bill_pkg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<InvoiceLine> row)
    {
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Invnum).HasColumnName("invnum");
        row.Property(r => r.Pkgnum).HasColumnName("pkgnum");
        row.Property(r => r.PkgpartOverride).HasColumnName("pkgpart_override");
        row.Property(r => r.Setup).HasColumnName("setup");
        row.Property(r => r.Recur).HasColumnName("recur");
        row.Property(r => r.Quantity).HasColumnName("quantity");
        row.Property(r => r.Unitsetup).HasColumnName("unitsetup");
        row.Property(r => r.Unitrecur).HasColumnName("unitrecur");
        row.Property(r => r.Itemdesc).HasColumnName("itemdesc");
        row.Property(r => r.Itemcomment).HasColumnName("itemcomment");
        row.Property(r => r.Feepart).HasColumnName("feepart");
        row.Property(r => r.Hidden).HasColumnName("hidden");
        row.Property(r => r.Sdate).HasColumnName("sdate");
        row.Property(r => r.Edate).HasColumnName("edate");
        row.Property(r => r.Freq).HasColumnName("freq");
    }
}
