using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Packages.Life;

/// <summary>What follows a payment or credit for a customer's suspended packages, within the same transaction; one batch of reads more where there are any.</summary>
internal sealed class UnsuspensionAfterMoney
{
    private readonly Shop _shop;
    private readonly IUnitOfWork _work;
    private readonly CallSettings _settings;
    private readonly Pending<bool> _anySuspended;

    /// <summary>Asks whether there are any.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="work">The call's work.</param>
    /// <param name="settings">The settings as they stand.</param>
    /// <param name="anySuspended">Asks it; not called where the setting is not there.</param>
    public UnsuspensionAfterMoney(Shop shop, IUnitOfWork work, CallSettings settings, Func<Pending<bool>> anySuspended)
    {
        (_shop, _work, _settings) = (shop, work, settings);
        _anySuspended = settings.Money.MayUnsuspend ? anySuspended() : Pending.Known(false);
    }

    /// <summary>Unsuspends what may be.</summary>
    /// <param name="custnum">The customer.</param>
    /// <param name="amount">What was paid or credited in this call.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What could not be unsuspended, and why: for the log.</returns>
    public async Task<IReadOnlyList<string>> RunAsync(int custnum, decimal amount, CancellationToken cancellationToken)
    {
        if (!_anySuspended.Value)
            return [];
        var lives = _work.Packages.Lives(custnum);
        var balance = _work.Customers.Balance(custnum);
        await _work.ReadAsync(cancellationToken);
        var billing = new NoBilling(balance.Value.Owed - amount);
        return new PackageLife(lives, new LifeContext(_work.Records, _work.Stamp, _settings, _shop.Rules, billing)).AfterMoney(custnum);
    }
}
