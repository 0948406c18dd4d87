using Freeside.Domain.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>cust_svc_option</c>.</summary>
internal sealed class ServiceOptionTable() : LegacyTable<ServiceOption>("cust_svc_option")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<ServiceOption> row)
    {
        row.Property(o => o.Optionnum).HasColumnName("optionnum");
        row.Property(o => o.Svcnum).HasColumnName("svcnum");
        row.Property(o => o.Optionname).HasColumnName("optionname");
        row.Property(o => o.Optionvalue).HasColumnName("optionvalue");
    }
}
