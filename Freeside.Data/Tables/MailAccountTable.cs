using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_acct</c>.</summary>
internal sealed class MailAccountTable() : LegacyTable<MailAccount>("svc_acct")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<MailAccount> row)
    {
        row.Property(m => m.Svcnum).HasColumnName("svcnum");
        row.Property(m => m.Username).HasColumnName("username");
        row.Property(m => m.Domsvc).HasColumnName("domsvc");
        row.Property(m => m.Seconds).HasColumnName("seconds");
        row.Property(m => m.SecondsThreshold).HasColumnName("seconds_threshold");
        row.Property(m => m.Upbytes).HasColumnName("upbytes");
        row.Property(m => m.UpbytesThreshold).HasColumnName("upbytes_threshold");
        row.Property(m => m.Downbytes).HasColumnName("downbytes");
        row.Property(m => m.DownbytesThreshold).HasColumnName("downbytes_threshold");
        row.Property(m => m.Totalbytes).HasColumnName("totalbytes");
        row.Property(m => m.TotalbytesThreshold).HasColumnName("totalbytes_threshold");
    }
}
