using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace Freeside.Data;

/// <summary>A Freeside database that can be worked on: connections and contexts, both pooled.</summary>
public sealed class FreesideDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource _dataSource;

    private FreesideDatabase(NpgsqlDataSource dataSource, IUnitOfWorkFactory works)
    {
        _dataSource = dataSource;
        Works = works;
    }

    /// <summary>Begins units of work on this database.</summary>
    public IUnitOfWorkFactory Works { get; }

    internal NpgsqlDataSource DataSource => _dataSource;

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
        return new FreesideDatabase(dataSource, new UnitOfWorkFactory(new PooledDbContextFactory<FreesideContext>(options)));
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
