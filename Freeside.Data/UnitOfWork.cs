using Freeside.Data.History;
using Freeside.Data.Reading;
using Freeside.Data.Repositories;
using Freeside.Data.Saving;
using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Application;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Customers;
using Freeside.Domain.Events;
using Freeside.Domain.Locations;
using Freeside.Domain.Packages;
using Freeside.Domain.Payments;
using Freeside.Domain.Payments.Batches;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Reasons;
using Freeside.Domain.Services;
using Freeside.Domain.Settings;
using Microsoft.EntityFrameworkCore.Storage;

namespace Freeside.Data;

/// <summary>One call's work on one context and one connection.</summary>
internal sealed class UnitOfWork : IUnitOfWork
{
    private readonly FreesideContext _context;
    private readonly ReadBatch _batch;
    private readonly Records _records;
    private readonly HistoryStatements _history;
    private bool _isTransactional;
    private IDbContextTransaction? _transaction;

    public UnitOfWork(FreesideContext context, RecordStamp stamp, HistoryStatements history, SeenSettings seen, bool hasOutbox)
    {
        _context = context;

        // A refused save is never gone on from: two round trips less for each call that writes.
        _context.Database.AutoSavepointsEnabled = false;

        // What changed is looked for once, when all is written (RecordWriter).
        _context.ChangeTracker.AutoDetectChangesEnabled = false;
        _batch = new ReadBatch(context);
        _records = new Records(context);
        _history = history;
        (Stamp, HasOutbox) = (stamp, hasOutbox);
        Customers = new CustomerRepository(context, _batch);
        Locations = new LocationRepository(context, _batch);
        PaymentMethods = new PaymentMethodRepository(context, _batch);
        PaymentBatches = new PaymentBatchRepository(context, _batch);
        PrepaidCards = new PrepaidCardRepository(context, _batch);
        Packages = new PackageRepository(context, _batch, stamp);
        References = new ReferenceRepository(context, _batch);
        Credits = new CreditRepository(context, _batch);
        Reasons = new ReasonRepository(context, _batch);
        Services = new ServiceRepository(context, _batch);
        Events = new EventRepository(context, _batch, stamp);
        Settings = new SettingsRepository(context, _batch, seen);
        Receivables = new ReceivablesRepository(context, _batch);
        Billing = new BillingRepository(context, _batch);
        Taxes = new TaxRepository(context, _batch);
    }

    /// <inheritdoc/>
    public ICustomerRepository Customers { get; }

    /// <inheritdoc/>
    public ILocationRepository Locations { get; }

    /// <inheritdoc/>
    public IPaymentMethodRepository PaymentMethods { get; }

    /// <inheritdoc/>
    public IPackageRepository Packages { get; }

    /// <inheritdoc/>
    public IReferenceRepository References { get; }

    /// <inheritdoc/>
    public ICreditRepository Credits { get; }

    /// <inheritdoc/>
    public IReasonRepository Reasons { get; }

    /// <inheritdoc/>
    public IServiceRepository Services { get; }

    /// <inheritdoc/>
    public IEventRepository Events { get; }

    /// <inheritdoc/>
    public ISettingsRepository Settings { get; }

    /// <inheritdoc/>
    public IPaymentBatchRepository PaymentBatches { get; }

    /// <inheritdoc/>
    public IPrepaidCardRepository PrepaidCards { get; }

    /// <inheritdoc/>
    public IReceivablesRepository Receivables { get; }

    /// <inheritdoc/>
    public IBillingRepository Billing { get; }

    /// <inheritdoc/>
    public ITaxRepository Taxes { get; }

    /// <inheritdoc/>
    public bool HasOutbox { get; }

    /// <inheritdoc/>
    public IRecords Records => _records;

    /// <inheritdoc/>
    public RecordStamp Stamp { get; }

    /// <inheritdoc/>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        var refusal = await TranslateAsync(async () =>
        {
            if (_isTransactional)
                await OpenTransactionAsync(cancellationToken);
            await _batch.ReadAsync(cancellationToken);
            return null;
        });
        if (refusal is not null)
            throw new UnsearchableException(refusal);
    }

    /// <inheritdoc/>
    public void BeginTransaction() => _isTransactional = true;

    /// <inheritdoc/>
    public Task<Refusal?> SaveAsync(CancellationToken cancellationToken) => TranslateAsync(async () =>
    {
        if (_records.Journal.Count == 0)
            return null;
        await OpenTransactionAsync(cancellationToken);
        var isCommitted = await new RecordWriter(_context, _history, Stamp).WriteAsync(_records, cancellationToken);
        if (isCommitted)
            await _transaction!.DisposeAsync();
        else
            await _transaction!.CommitAsync(cancellationToken);
        return null;
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_transaction is not null)
            await _transaction.DisposeAsync();
        await _context.DisposeAsync();
    }

    // It takes no round trip of its own: PostgreSQL is told with the first statement.
    private async Task OpenTransactionAsync(CancellationToken cancellationToken) =>
        _transaction ??= await _context.Database.BeginTransactionAsync(cancellationToken);

    private static async Task<Refusal?> TranslateAsync(Func<Task<Refusal?>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (DatabaseErrors.Behind(e) is { } error)
        {
            if (DatabaseErrors.Refusal(error) is { } refusal)
                return refusal;
            throw DatabaseErrors.AsException(error);
        }
    }
}
