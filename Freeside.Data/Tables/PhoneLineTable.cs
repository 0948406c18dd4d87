using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>svc_phone</c>.</summary>
internal sealed class PhoneLineTable() : LegacyTable<PhoneLine>("svc_phone")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<PhoneLine> row)
    {
        row.Property(l => l.Svcnum).HasColumnName("svcnum");
        row.Property(l => l.Phonenum).HasColumnName("phonenum");
        row.Property(l => l.Locationnum).HasColumnName("locationnum");
    }
}
