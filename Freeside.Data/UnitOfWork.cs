using Freeside.Data.Reading;
using Freeside.Data.Repositories;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Freeside.Domain.Settings;
using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data;

/// <summary>One call's work on one context and one connection.</summary>
internal sealed class UnitOfWork : IUnitOfWork
{
    private readonly FreesideContext _context;
    private readonly ReadBatch _batch;

    public UnitOfWork(FreesideContext context)
    {
        _context = context;
        _batch = new ReadBatch(context);
        Customers = new CustomerRepository(context, _batch);
        Locations = new LocationRepository(context, _batch);
        Settings = new SettingsRepository(context, _batch);
        Users = new UserRepository(context, _batch);
    }

    /// <inheritdoc/>
    public ICustomerRepository Customers { get; }

    /// <inheritdoc/>
    public ILocationRepository Locations { get; }

    /// <inheritdoc/>
    public ISettingsRepository Settings { get; }

    /// <inheritdoc/>
    public IUserRepository Users { get; }

    /// <inheritdoc/>
    public Task ReadAsync(CancellationToken cancellationToken) => _batch.ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _context.DisposeAsync();
}

/// <summary>Takes contexts from the pool.</summary>
internal sealed class UnitOfWorkFactory(IDbContextFactory<FreesideContext> contexts) : IUnitOfWorkFactory
{
    /// <inheritdoc/>
    public async Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken) =>
        new UnitOfWork(await contexts.CreateDbContextAsync(cancellationToken));
}
