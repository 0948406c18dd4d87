using Freeside.Data.History;
using Freeside.Data.Reading;
using Freeside.Data.Repositories;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Freeside.Domain.Users;
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
    }

    /// <summary>Prepares work on the database; does not connect yet.</summary>
    /// <param name="connectionString">An Npgsql connection string.</param>
    public static FreesideDatabase Open(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // The session is never altered, so there is nothing to reset when a connection goes back to the pool.
            NoResetOnClose = true,
            ApplicationName = "Freeside.XmlRpc",

            // A duplicate key is refused in PostgreSQL's words, which name it; DatabaseErrors decides what else is shown.
            IncludeErrorDetail = true,
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

    /// <summary>Units of work on this database.</summary>
    /// <param name="user">The login their rows and history are stamped with.</param>
    /// <param name="settings">The settings read at start.</param>
    /// <param name="time">The clock and zone.</param>
    public IUnitOfWorkFactory WorksOf(AccessUser user, StartSettings settings, TimeProvider time) =>
        new UnitOfWorkFactory(_contexts, user, new HistoryRules(settings.Encrypts), time);

    /// <summary>The login of that name and the settings that are read once; the login is <c>null</c> where there is none, or it is disabled.</summary>
    public async Task<(AccessUser? User, StartSettings Settings)> StartAsync(string username, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var batch = new ReadBatch(context);
        var user = new UserRepository(context, batch).ByName(username);
        var settings = new SettingsRepository(context, batch).AtStart();
        await batch.ReadAsync(cancellationToken);
        return (user.Value, settings.Value);
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
