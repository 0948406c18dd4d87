using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Freeside.Domain.Settings;
using Freeside.Domain.Users;

namespace Freeside.Domain.Common;

/// <summary>The reads and writes of one call. What the repositories are asked for is read in batches, one round trip each.</summary>
public interface IUnitOfWork : IAsyncDisposable
{
    /// <summary>Customers.</summary>
    ICustomerRepository Customers { get; }

    /// <summary>Locations.</summary>
    ILocationRepository Locations { get; }

    /// <summary>The settings in Freeside's <c>conf</c> table.</summary>
    ISettingsRepository Settings { get; }

    /// <summary>Freeside's logins.</summary>
    IUserRepository Users { get; }

    /// <summary>Reads everything asked for since the last batch, in one round trip; nothing asked for, no round trip.</summary>
    Task ReadAsync(CancellationToken cancellationToken);
}

/// <summary>Begins units of work, one per call.</summary>
public interface IUnitOfWorkFactory
{
    /// <summary>A new unit of work.</summary>
    Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken);
}
