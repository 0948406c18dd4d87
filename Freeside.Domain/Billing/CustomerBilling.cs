using Freeside.Domain.Billing.Application;
using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
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
public sealed class CustomerBilling(IUnitOfWork unit, FieldRules rules, CallSettings settings)
{
    /// <summary>Bills a customer; two batches of reads, the second only where something is owed or new.</summary>
    /// <returns>Why not, with the phase that met it; <c>null</c> where all was done.</returns>
    public async Task<Refusal?> BillAsync(int custnum, CancellationToken cancellationToken)
    {
        var customer = unit.Customers.Lock(custnum);
        var loaded = unit.Billing.ToBill(custnum, settings.HasPackageBalances);
        var taxes = unit.Taxes.OfCustomer(custnum);
        var balance = unit.Customers.Balance(custnum);
        var open = unit.Receivables.OpenInvoices(custnum);
        await unit.ReadAsync(cancellationToken);
        if (customer.Value is not { } found)
            return Refusal.Error("Unknown custnum");
        var run = BillingRun.Of(found, loaded, balance.Value, unit.Records, unit.Stamp, settings);
        var taxation = new Taxation(taxes, settings.Taxes, unit.Stamp);
        var invoices = new InvoicesMade(run, taxation, rules, loaded, await FeeBasesAsync(run, cancellationToken));
        if (await ChangeAsync(run, invoices, cancellationToken) is { } notChanged)
            return notChanged;
        if (Bill(run, invoices) is { } notBilled)
            return notBilled.Within($"Error billing custnum {custnum}");
        return (await ApplyAsync(run, invoices.Made, open.Value, cancellationToken))?.Within($"Error applying custnum {custnum}");
    }

    // What hangs on packages is read only where the life of one changes.
    private async Task<Refusal?> ChangeAsync(BillingRun run, InvoicesMade invoices, CancellationToken cancellationToken)
    {
        var changes = new DueChanges(run);
        if (!changes.AreDue)
            return changes.Unknown;
        var lives = unit.Packages.Lives(run.Customer.Custnum);
        await unit.ReadAsync(cancellationToken);
        var billing = new LifeInBilling(run, invoices);
        return changes.Perform(new PackageLife(lives, new LifeContext(unit.Records, unit.Stamp, settings, rules, billing)));
    }

    private static Refusal? Bill(BillingRun run, InvoicesMade invoices)
    {
        // Events are looked for even where nothing is billed.
        if (run.Packages.Facts.FirstOrDefault(f => f.Kind == BillingFact.Event) is { } billingEvent)
            return NotServed.Because($"event definition {billingEvent.Number}");
        if (run.Customer.Payby == "COMP")
            return null;
        return invoices.Bill(run.Packages.All.Where(p => !p.IsCancelled));
    }

    // Fees for older invoices are rare, and their lines many.
    private async Task<FeeBases> FeeBasesAsync(BillingRun run, CancellationToken cancellationToken)
    {
        if (run.Fees.Invoices is not { Count: > 0 } invnums)
            return FeeBases.None;
        var bases = unit.Billing.FeeBases(invnums);
        await unit.ReadAsync(cancellationToken);
        return bases;
    }

    private async Task<Refusal?> ApplyAsync(BillingRun run, NewInvoices invoices, IReadOnlyList<int> open, CancellationToken cancellationToken)
    {
        if (open.Count == 0 && invoices.All.Count == 0)
            return null;
        var custnum = run.Customer.Custnum;
        var stored = unit.Receivables.ToSettle(open);
        var receipts = new PaymentReceipts(unit, settings, () => unit.Customers.Addresses(custnum));
        var (payments, credits) = (unit.Receivables.UnappliedPayments(custnum), unit.Receivables.UnappliedCredits(custnum));
        await unit.ReadAsync(cancellationToken);
        if (payments.Value.Count == 0 && credits.Value.Count == 0 && run.Credits.Count == 0)
            return null;
        var application = new MoneyApplication(invoices.With(stored), unit.Records, unit.Stamp, settings, receipts.ForLines(run.Customer, isManual: false));
        return new AutomaticApplication(application, payments.Value, [.. credits.Value.Concat(run.Credits).OrderBy(c => c.Date ?? 0)], settings)
            .ApplyTo([.. open, .. invoices.All.Where(i => i.Charged > 0).Select(i => i.Invnum)]);
    }
}
