using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing.Application;

/// <summary>
/// Applies a customer's payments and credits to the open invoices, the oldest first (cust_main/Billing.pm apply_payments_and_credits,
/// cust_bill.pm apply_payments_and_credits).
/// </summary>
/// <remarks>A refusal leaves the account half done: the call must not be saved then.</remarks>
/// <param name="application">Applies to the invoices.</param>
/// <param name="payments">The payments, in the order in which they are used.</param>
/// <param name="credits">The credits likewise.</param>
/// <param name="settings">The settings as they stand.</param>
public sealed class AutomaticApplication(
    MoneyApplication application, IReadOnlyList<Funds> payments, IReadOnlyList<Funds> credits, CallSettings settings)
{
    /// <summary>Applies to invoices in this order.</summary>
    /// <returns>Why something cannot be applied, or <c>null</c>.</returns>
    public Refusal? ApplyTo(IReadOnlyList<int> invnums)
    {
        foreach (var invnum in invnums)
        {
            if (application.Settlement.Account(invnum) is { } account && ApplyTo(account) is { } refusal)
                return refusal.Within("Error applying");
        }

        return null;
    }

    private Refusal? ApplyTo(InvoiceAccount account)
    {
        var (paying, crediting) = (Usable(payments, account), Usable(credits, account));
        while (account.Owed > 0 && Next(account, paying, crediting) is { } funds)
        {
            var pkgnum = settings.HasPackageBalances && PerlTruth.IsTrue(funds.Pkgnum) ? funds.Pkgnum : null;
            var owed = pkgnum is { } package ? account.OwedFor(package) : account.Owed;
            if (owed <= 0)
                continue;
            var amount = AppliedAmount.Of(Math.Min(funds.Unapplied, owed));
            if (application.Apply(funds, account, amount, date: null, pkgnum) is { } refusal)
                return refusal.Within($"Error inserting {funds.Kind.ApplicationTable()} record");
        }

        return null;
    }

    // Where packages have balances of their own, money for one is of no use to an invoice without it.
    private Queue<Funds> Usable(IReadOnlyList<Funds> funds, InvoiceAccount account) => new(funds.Where(f =>
        f.Unapplied > 0 && (!settings.HasPackageBalances || f.Pkgnum is null or 0 || account.Pkgnums.Contains(f.Pkgnum.Value))));

    private Funds? Next(InvoiceAccount account, Queue<Funds> paying, Queue<Funds> crediting)
    {
        if (paying.Count == 0)
            return crediting.Count == 0 ? null : crediting.Dequeue();
        return crediting.Count == 0 || PaysFirst(account) ? paying.Dequeue() : crediting.Dequeue();
    }

    // By the weights of the packages that still have something open; payments where these are the same.
    private bool PaysFirst(InvoiceAccount account)
    {
        var packages = account.OpenParts().Select(p => application.Settlement.PackageOf(p.Line)).OfType<BilledPackage>().ToList();
        return packages.Count == 0 || packages.Max(p => p.Weight(FundsKind.Payment)) >= packages.Max(p => p.Weight(FundsKind.Credit));
    }
}
