using Freeside.Domain.Payments.Batches;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_pay_batch</c>.</summary>
internal sealed class BatchedPaymentTable() : LegacyTable<BatchedPayment>("cust_pay_batch")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<BatchedPayment> row)
    {
        row.Property(p => p.Paybatchnum).HasColumnName("paybatchnum");
        row.Property(p => p.Batchnum).HasColumnName("batchnum");
        row.Property(p => p.Custnum).HasColumnName("custnum");
        row.Property(p => p.Invnum).HasColumnName("invnum");
        row.Property(p => p.Last).HasColumnName("last");
        row.Property(p => p.First).HasColumnName("first");
        row.Property(p => p.Address1).HasColumnName("address1");
        row.Property(p => p.Address2).HasColumnName("address2");
        row.Property(p => p.City).HasColumnName("city");
        row.Property(p => p.State).HasColumnName("state");
        row.Property(p => p.Zip).HasColumnName("zip");
        row.Property(p => p.Country).HasColumnName("country");
        row.Property(p => p.Payby).HasColumnName("payby");
        row.Property(p => p.Payinfo).HasColumnName("payinfo");
        row.Property(p => p.Exp).HasColumnName("exp");
        row.Property(p => p.Payname).HasColumnName("payname");
        row.Property(p => p.Amount).HasColumnName("amount");
        row.Property(p => p.Status).HasColumnName("status");
        row.Property(p => p.ErrorMessage).HasColumnName("error_message");
    }
}
