using Microsoft.EntityFrameworkCore.Design;
using Npgsql;

namespace Freeside.Data;

/// <summary>Makes the context whose model is compiled when this is built (<c>CompiledModel.targets</c>). It never connects.</summary>
internal sealed class FreesideContextFactory : IDesignTimeDbContextFactory<FreesideContext>
{
    /// <inheritdoc/>
    public FreesideContext CreateDbContext(string[] args) => new(FreesideDatabase.Options(NpgsqlDataSource.Create("Host=none")));
}
