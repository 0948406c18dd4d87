using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_tax_exempt_pkg</c>.</summary>
internal sealed class TaxExemptionTable() : LegacyTable<TaxExemption>("cust_tax_exempt_pkg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<TaxExemption> row)
    {
        row.Property(r => r.Exemptpkgnum).HasColumnName("exemptpkgnum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.Taxnum).HasColumnName("taxnum");
        row.Property(r => r.Taxtype).HasColumnName("taxtype");
        row.Property(r => r.Year).HasColumnName("year");
        row.Property(r => r.Month).HasColumnName("month");
        row.Property(r => r.Creditbillpkgnum).HasColumnName("creditbillpkgnum");
        row.Property(r => r.Amount).HasColumnName("amount");
        row.Property(r => r.ExemptCust).HasColumnName("exempt_cust");
        row.Property(r => r.ExemptSetup).HasColumnName("exempt_setup");
        row.Property(r => r.ExemptRecur).HasColumnName("exempt_recur");
        row.Property(r => r.ExemptCustTaxname).HasColumnName("exempt_cust_taxname");
        row.Property(r => r.ExemptMonthly).HasColumnName("exempt_monthly");
    }
}
