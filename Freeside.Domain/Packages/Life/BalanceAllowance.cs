using Freeside.Domain.Settings;

namespace Freeside.Domain.Packages.Life;

/// <summary>What a customer may owe and still has packages unsuspended by a payment or a credit (cust_main_Mixin.pm unsuspend_balance).</summary>
/// <param name="LatestCharged">The charge of the latest invoice; 0: there is none.</param>
/// <param name="NotPastDue">The charges of all invoices that are not past due.</param>
public sealed record BalanceAllowance(decimal LatestCharged, decimal NotPastDue)
{
    private const string Nothing = "Zero";
    private const string Latest = "Latest invoice charges";
    private const string Due = "Charges not past due";

    /// <summary>The most that may be owed; <c>null</c> where the setting says none of what it can say.</summary>
    /// <param name="setting">The setting (<see cref="MoneySettings.UnsuspendBalance"/>).</param>
    /// <param name="invoicesNow">The charges of invoices made in this call, in order: the last is the latest, and none is past due.</param>
    public decimal? Limit(string setting, IReadOnlyList<decimal> invoicesNow) => setting switch
    {
        Nothing => 0,
        Latest => invoicesNow.Count > 0 ? invoicesNow[^1] : LatestCharged,
        Due => NotPastDue + invoicesNow.Sum(),
        _ => null,
    };
}
