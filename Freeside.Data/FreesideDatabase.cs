using Freeside.Data.History;
using Freeside.Data.Ledger;
using Freeside.Data.Outbox;
using Freeside.Data.Readiness;
using Freeside.Data.Reading;
using Freeside.Data.Repositories;
using Freeside.Data.Saving;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Freeside.Domain.Ledger;
using Freeside.Domain.Readiness;
using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Freeside.Data;

/// <summary>A Freeside database that can be worked on: connections and contexts, both pooled.</summary>
public sealed class FreesideDatabase : IAsyncDisposable
{
    private readonly NpgsqlDataSource _dataSource;
    private bool _hasOutbox;

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
        var dataSource = NpgsqlDataSource.Create(ConnectionSettings.Of(connectionString));
        return new FreesideDatabase(dataSource, new PooledDbContextFactory<FreesideContext>(Options(dataSource)));
    }

    /// <summary>What all contexts have in common; compiled queries run on no others.</summary>
    internal static DbContextOptions<FreesideContext> Options(NpgsqlDataSource dataSource) => new DbContextOptionsBuilder<FreesideContext>()
        .UseNpgsql(dataSource)
        .AddInterceptors(new BatchedResults())
        .ReplaceService<IModificationCommandBatchFactory, RowBatchFactory>()

        // The queries of a batch stand beside one another on a context that belongs to one call (ReadBatch).
        .EnableThreadSafetyChecks(false)
        .Options;

    /// <summary>What this program needs and the database lacks, one line each; none where all is well. Alters nothing.</summary>
    public async Task<IReadOnlyList<string>> SchemaProblemsAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await SchemaVerifier.ProblemsAsync(context.Model, _dataSource, cancellationToken);
    }

    /// <summary>Opens the outbox, making the schema it stands in where that is missing; units of work made from then on write to it.</summary>
    /// <returns>Why it stays closed, in half a sentence; <c>null</c> where it is open.</returns>
    public async Task<string?> OpenOutboxAsync(CancellationToken cancellationToken)
    {
        var problem = await OwnSchema.PrepareAsync(_dataSource, cancellationToken);
        _hasOutbox = problem is null;
        return problem;
    }

    /// <summary>Units of work on this database.</summary>
    /// <param name="shop">The login their rows and history are stamped with, and what is encrypted.</param>
    /// <param name="time">The clock and zone.</param>
    public IUnitOfWorkFactory WorksOf(Shop shop, TimeProvider time) =>
        new UnitOfWorkFactory(_contexts, shop.User, new HistoryStatements(new HistoryRules(shop.Settings.Encryption.IsOn)), _hasOutbox, time);

    /// <summary>What is read once: the login to work as, settings and messages.</summary>
    /// <param name="username">The login's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<StartReading> StartAsync(string username, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var batch = new ReadBatch(context);
        var users = new UserRepository(context, batch);
        var (user, locale, mayMakeComplimentary) = (users.ByName(username), users.Locale(username), users.HasRight(username, "Complimentary customer"));
        var settings = new SettingsRepository(context, batch, new SeenSettings()).AtStart();
        var messages = new MessageRepository(context, batch).AtStart();
        await batch.ReadAsync(cancellationToken);
        return new StartReading(user.Value, settings.Value, MessageCatalogue.For(messages.Value, locale.Value, settings.Value), mayMakeComplimentary.Value);
    }

    /// <summary>A view of all its money as it stands now, for checking; to be disposed of.</summary>
    public async Task<ILedgerRepository> LedgerAsync(CancellationToken cancellationToken) =>
        await LedgerRepository.OpenAsync(_dataSource, cancellationToken);

    /// <summary>What the shop uses, for a check whether all of it is performed.</summary>
    public async Task<ShopUse> UseAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await new ReadinessRepository(context).ReadAsync(cancellationToken);
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
