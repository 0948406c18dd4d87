using Freeside.Domain.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>queue</c>.</summary>
internal sealed class JobTable() : LegacyTable<Job>("queue")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<Job> row)
    {
        row.Property(j => j.Jobnum).HasColumnName("jobnum");
        row.Property(j => j.Name).HasColumnName("job");
        row.Property(j => j.Date).HasColumnName("_date");
        row.Property(j => j.Status).HasColumnName("status");
        row.Property(j => j.Custnum).HasColumnName("custnum");
        row.Property(j => j.Usernum).HasColumnName("usernum");
    }
}
