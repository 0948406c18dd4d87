using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>
/// Unsuspends a customer's packages after a payment or a credit, where the customer owes little enough (cust_main_Mixin.pm
/// unsuspend_balance, cust_main.pm unsuspend). What cannot be unsuspended stays as it is: nobody's money is refused for that.
/// </summary>
internal sealed class AfterMoney(LifeParts parts, LifeContext context, Unsuspending unsuspending)
{
    /// <summary>Unsuspends what may be.</summary>
    /// <param name="custnum">The customer.</param>
    /// <param name="except">A package in the middle of being cancelled.</param>
    /// <returns>What could not be unsuspended, and why.</returns>
    public IReadOnlyList<string> Run(int custnum, Package? except = null)
    {
        var setting = context.Settings.Money.UnsuspendBalance(parts.Packages.Customer(custnum)?.Locale);
        if (parts.Allowance.Limit(setting, context.Billing.InvoicesNow) is not { } limit || context.Billing.Owed > limit)
            return [];
        var left = parts.All.Where(p => IsToEnd(p) && p != except).OrderBy(p => p.Locationnum ?? 0).ThenBy(p => p.Pkgnum).ToList();
        var refused = new List<string>();

        // All at once, and once more without the one that cannot be: that one is rare, and a way back costs as much as all packages there are.
        var failed = 0;
        while (context.Attempt(() => First(left, out failed)) is { } refusal)
        {
            refused.Add($"package {left[failed].Pkgnum} stays suspended: {refusal.Text}");
            left.RemoveAt(failed);
        }

        return refused;
    }

    private Refusal? First(List<Package> packages, out int failed)
    {
        for (failed = 0; failed < packages.Count; failed++)
        {
            if (unsuspending.Unsuspend(packages[failed]) is { } refusal)
                return refusal;
        }

        return null;
    }

    private static bool IsToEnd(Package package) => !package.IsCancelled && PerlTruth.IsTrue(package.Susp) && package.IsSetUp;
}
