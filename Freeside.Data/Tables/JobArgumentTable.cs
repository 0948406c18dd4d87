using Freeside.Domain.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Freeside.Data.Tables;

/// <summary><c>queue_arg</c>.</summary>
internal sealed class JobArgumentTable() : LegacyTable<JobArgument>("queue_arg")
{
    /// <inheritdoc/>
    protected override void MapColumns(EntityTypeBuilder<JobArgument> row)
    {
        row.Property(j => j.Argnum).HasColumnName("argnum");
        row.Property(j => j.Jobnum).HasColumnName("jobnum");
        row.Property(j => j.Text).HasColumnName("arg");
    }
}
