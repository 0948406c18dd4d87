using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Customers;
using Freeside.Domain.Events;
using Freeside.Domain.Outbox;
using Freeside.Domain.Packages.Life;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing;

/// <summary>
/// Bills a customer: what has expired, is to be suspended or resumed, then what is due, then payments and credits are applied
/// (cust_main/Billing.pm bill_and_collect). What is done is told to the call's records.
/// </summary>
/// <remarks>A refusal leaves everything half done in memory: the call must not be saved then.</remarks>
/// <param name="unit">The call's reads and writes.</param>
/// <param name="rules">The rules for texts on invoices.</param>
/// <param name="settings">The settings as they stand.</param>
/// <param name="terms">What events need of the shop.</param>
public sealed class CustomerBilling(IUnitOfWork unit, FieldRules rules, CallSettings settings, BillingEventTerms terms)
{
    /// <summary>Bills a customer; up to three batches of reads: the second only where there are events or the life of a package changes, the third where something is owed or new; one more where an event makes a batch of payments.</summary>
    /// <returns>Why not, with the phase that met it; <c>null</c> where all was done.</returns>
    public async Task<Refusal?> BillAsync(int custnum, CancellationToken cancellationToken)
    {
        var customer = unit.Customers.Lock(custnum);
        var loaded = unit.Billing.ToBill(custnum, settings.HasPackageBalances);
        var taxes = unit.Taxes.OfCustomer(custnum);
        var balance = unit.Customers.Balance(custnum);
        var open = unit.Receivables.OpenInvoices(custnum);
        var events = new BillingEvents(unit, custnum, terms);
        await unit.ReadAsync(cancellationToken);
        if (customer.Value is not { } found)
            return Refusal.Error("Unknown custnum");
        var run = BillingRun.Of(found, loaded, balance.Value, events.Records, unit.Stamp, settings);
        var changes = new DueChanges(run);
        events.Ask();

        // What hangs on packages is read only where the life of one may change.
        var lives = changes.AreDue || events.ChangePackages ? unit.Packages.Lives(custnum) : null;
        var bases = FeeBases(run);
        await unit.ReadAsync(cancellationToken);
        var invoices = new InvoicesMade(run, new Taxation(taxes, settings.Taxes, unit.Stamp), rules, loaded, bases);
        var billing = new LifeInBilling(run, invoices);
        var life = lives is null ? null : new PackageLife(lives, new LifeContext(run.Records, unit.Stamp, settings, rules, billing));
        if ((life is null ? changes.Unknown : changes.Perform(life)) is { } notChanged)
            return notChanged;
        events.Begin(new EventGround(run, balance.Value, taxes, rules, life, billing));
        if (await BillAsync(run, events, invoices, cancellationToken) is { } notBilled)
            return notBilled.Within($"Error billing custnum {custnum}");
        if (await ApplyAsync(run, events, invoices.Made, open.Value, cancellationToken) is { } notApplied)
            return notApplied.Within($"Error applying custnum {custnum}");
        await events.CollectAsync(run, cancellationToken);
        return null;
    }

    private async Task<Refusal?> BillAsync(BillingRun run, BillingEvents events, InvoicesMade invoices, CancellationToken cancellationToken)
    {
        if (run.Customer.Payby == "COMP")
            return null;
        var known = run.Fees.Invoices.Count;
        events.BeforeBilling();
        if (run.Fees.Invoices.Count != known)
        {
            invoices.Bases = FeeBases(run);
            await unit.ReadAsync(cancellationToken);
        }

        return invoices.Bill(run.Packages.All.Where(p => !p.IsCancelled));
    }

    // Fees for older invoices are rare, and their lines many.
    private FeeBases FeeBases(BillingRun run) => run.Fees.Invoices is { Count: > 0 } invnums ? unit.Billing.FeeBases(invnums) : Fees.FeeBases.None;

    private async Task<Refusal?> ApplyAsync(
        BillingRun run, BillingEvents events, NewInvoices invoices, IReadOnlyList<int> open, CancellationToken cancellationToken)
    {
        if (open.Count == 0 && invoices.All.Count == 0 && !events.ApplyMoney)
            return null;
        var custnum = run.Customer.Custnum;
        var stored = unit.Receivables.ToSettle(open);
        var receipts = new PaymentReceipts(unit, settings, () => unit.Customers.Addresses(custnum));
        var (payments, credits) = (unit.Receivables.UnappliedPayments(custnum), unit.Receivables.UnappliedCredits(custnum));
        await unit.ReadAsync(cancellationToken);
        var money = new MoneyApplied(run, invoices, open)
        {
            Stored = stored,
            Payments = payments.Value,
            Credits = credits.Value,
            Paid = receipts.ForLines(Payer.Of(run.Customer), isManual: false),
        };
        if (events.Work is { } work)
            work.Apply = money.Apply;
        return money.Apply();
    }
}
