using Freeside.Domain.Invoices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_bill_pkg_fee</c>.</summary>
internal sealed class InvoiceLineFeeTable() : LegacyTable<InvoiceLineFee>("cust_bill_pkg_fee")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<InvoiceLineFee> row)
    {
        row.Property(r => r.Billpkgfeenum).HasColumnName("billpkgfeenum");
        row.Property(r => r.Billpkgnum).HasColumnName("billpkgnum");
        row.Property(r => r.BaseInvnum).HasColumnName("base_invnum");
        row.Property(r => r.BaseBillpkgnum).HasColumnName("base_billpkgnum");
        row.Property(r => r.Amount).HasColumnName("amount");
    }
}
