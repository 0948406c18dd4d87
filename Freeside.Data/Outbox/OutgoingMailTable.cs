using Freeside.Domain.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Outbox;

/// <summary><c>freeside_xmlrpc.outbox</c>: the one table that is not Freeside's.</summary>
internal sealed class OutgoingMailTable : IEntityTypeConfiguration<OutgoingMail>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<OutgoingMail> row)
    {
        row.ToTable("outbox", OwnSchema.Name);
        row.HasKey(m => m.Outboxnum);
        row.Property(m => m.Outboxnum).HasColumnName("outboxnum").UseIdentityAlwaysColumn();
        row.Property(m => m.Created).HasColumnName("created");
        row.Property(m => m.Kind).HasColumnName("kind");
        row.Property(m => m.Custnum).HasColumnName("custnum");
        row.Property(m => m.Paynum).HasColumnName("paynum");
        row.Property(m => m.Invnum).HasColumnName("invnum");
        row.Property(m => m.Pkgnum).HasColumnName("pkgnum");
        row.Property(m => m.Msgnum).HasColumnName("msgnum");
        row.Property(m => m.Recipients).HasColumnName("recipients");
    }
}
