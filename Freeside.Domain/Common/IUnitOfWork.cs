using Freeside.Domain.Billing;
using Freeside.Domain.Billing.Application;
using Freeside.Domain.Billing.Taxes;
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

namespace Freeside.Domain.Common;

/// <summary>The reads and writes of one call. What the repositories are asked for is read in batches, one round trip each.</summary>
public interface IUnitOfWork : IAsyncDisposable
{
    /// <summary>Customers.</summary>
    ICustomerRepository Customers { get; }

    /// <summary>Locations.</summary>
    ILocationRepository Locations { get; }

    /// <summary>Cards and accounts.</summary>
    IPaymentMethodRepository PaymentMethods { get; }

    /// <summary>Packages.</summary>
    IPackageRepository Packages { get; }

    /// <summary>Events.</summary>
    IEventRepository Events { get; }

    /// <summary>The settings in Freeside's <c>conf</c> table.</summary>
    ISettingsRepository Settings { get; }

    /// <summary>Records that others refer to.</summary>
    IReferenceRepository References { get; }

    /// <summary>Credits.</summary>
    ICreditRepository Credits { get; }

    /// <summary>Reasons.</summary>
    IReasonRepository Reasons { get; }

    /// <summary>Services.</summary>
    IServiceRepository Services { get; }

    /// <summary>Batches of payments.</summary>
    IPaymentBatchRepository PaymentBatches { get; }

    /// <summary>Prepaid cards.</summary>
    IPrepaidCardRepository PrepaidCards { get; }

    /// <summary>What is owed, and the money to settle it with.</summary>
    IReceivablesRepository Receivables { get; }

    /// <summary>What is to be billed.</summary>
    IBillingRepository Billing { get; }

    /// <summary>What taxes depend on.</summary>
    ITaxRepository Taxes { get; }

    /// <summary>Whether mails that are to be sent can be noted in the database.</summary>
    bool HasOutbox { get; }

    /// <summary>What the call writes.</summary>
    IRecords Records { get; }

    /// <summary>Whom and when the call's rows are stamped with.</summary>
    RecordStamp Stamp { get; }

    /// <summary>Reads everything asked for since the last batch, in one round trip; nothing asked for, no round trip.</summary>
    /// <exception cref="UnsearchableException">A value that was sent cannot be searched for.</exception>
    Task ReadAsync(CancellationToken cancellationToken);

    /// <summary>From the next round trip on everything read and written belongs to one transaction; what is not saved is undone.</summary>
    void BeginTransaction();

    /// <summary>
    /// Draws the numbers of new records, writes all records with their history in one batch, and commits.
    /// Nothing to write, nothing happens.
    /// </summary>
    /// <returns>The database's refusal of a value, in its own words; then nothing is written. <c>null</c> where all is saved.</returns>
    Task<Refusal?> SaveAsync(CancellationToken cancellationToken);
}

/// <summary>Begins units of work, one per call.</summary>
public interface IUnitOfWorkFactory
{
    /// <summary>A new unit of work.</summary>
    Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken);
}
