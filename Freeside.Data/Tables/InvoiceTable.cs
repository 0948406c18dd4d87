using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill</c>.</summary>
internal sealed class InvoiceTable() : LegacyTable<Invoice>("cust_bill")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Invoice> row)
    {
        row.Property(r => r.Invnum).HasColumnName("invnum");
        row.Property(r => r.Custnum).HasColumnName("custnum");
        row.Property(r => r.Date).HasColumnName("_date");
        row.Property(r => r.Charged).HasColumnName("charged");
        row.Property(r => r.BillingBalance).HasColumnName("billing_balance");
        row.Property(r => r.PreviousBalance).HasColumnName("previous_balance");
        row.Property(r => r.Printed).HasColumnName("printed");
        row.Property(r => r.Closed).HasColumnName("closed");
        row.Property(r => r.PromisedDate).HasColumnName("promised_date");
        row.Property(i => i.InvoiceTerms).HasColumnName("invoice_terms");
    }
}
