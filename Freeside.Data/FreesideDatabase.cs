using Freeside.Data.Reading;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Freeside.Data;

/// <summary>A Freeside database that can be worked on: connections and contexts, both pooled.</summary>
public sealed class FreesideDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource _dataSource;

    private readonly IDbContextFactory<FreesideContext> _contexts;

    private FreesideDatabase(NpgsqlDataSource dataSource, IDbContextFactory<FreesideContext> contexts)
    {
        _dataSource = dataSource;
        _contexts = contexts;
        Works = new UnitOfWorkFactory(contexts);
    }

    /// <summary>Begins units of work on this database.</summary>
    public IUnitOfWorkFactory Works { get; }

    /// <summary>Prepares work on the database; does not connect yet.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    public static FreesideDatabase Open(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // The session is never altered, so there is nothing to reset when a connection goes back to the pool.
            NoResetOnClose = true,
            ApplicationName = "Freeside.XmlRpc",
        };
        if (settings.MaxAutoPrepare == 0)
            settings.MaxAutoPrepare = 100;
        var dataSource = NpgsqlDataSource.Create(settings);
        var options = new DbContextOptionsBuilder<FreesideContext>()
            .UseNpgsql(dataSource)
            .AddInterceptors(new BatchedResults())
            .Options;
        return new FreesideDatabase(dataSource, new PooledDbContextFactory<FreesideContext>(options));
    }

    /// <summary>What this program needs and the database lacks, one line each; none where all is well. Alters nothing.</summary>
    public async Task<IReadOnlyList<string>> SchemaProblemsAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await SchemaVerifier.ProblemsAsync(context.Model, _dataSource, cancellationToken);
    }

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> IsReachableAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var command = _dataSource.CreateCommand("select 1");
            await command.ExecuteScalarAsync(cancellationToken);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _dataSource.DisposeAsync();
}
