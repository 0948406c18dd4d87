using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Common;
using Freeside.Domain.Common.Fields;
using Freeside.Domain.Customers;
using Freeside.Domain.Packages;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing;

/// <summary>Bills packages that just took the place of others, in the same call (cust_pkg.pm change, Billing.pm bill with <c>pkg_list</c>).</summary>
public sealed class MovedPackageBilling : IMoveBilling
{
    private readonly BillingRun _run;
    private readonly InvoicesMade _invoices;

    private MovedPackageBilling(BillingRun run, InvoicesMade invoices) => (_run, _invoices) = (run, invoices);

    /// <summary>Reads what billing a customer needs, where the settings want that: a batch, and one more where fees for older invoices wait.</summary>
    /// <param name="unit">The call's reads and writes; the customer's row is locked.</param>
    /// <param name="rules">The rules for texts on invoices.</param>
    /// <param name="settings">The settings as they stand.</param>
    /// <param name="customer">The customer, as the call leaves it.</param>
    /// <param name="places">Places that are new to the customer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static async Task<MovedPackageBilling?> ReadAsync(
        IUnitOfWork unit, FieldRules rules, CallSettings settings, Customer customer, IReadOnlyCollection<Destination> places, CancellationToken cancellationToken)
    {
        if (!settings.BillsMovedPackages)
            return null;
        var loaded = unit.Billing.ToBill(customer.Custnum, settings.HasPackageBalances);
        var taxes = unit.Taxes.OfChanged(customer, places);
        var balance = unit.Customers.Balance(customer.Custnum);
        await unit.ReadAsync(cancellationToken);
        var run = BillingRun.Of(customer, loaded, balance.Value, unit.Records, unit.Stamp, settings);
        var bases = run.Fees.Invoices is { Count: > 0 } invnums ? unit.Billing.FeeBases(invnums) : FeeBases.None;
        await unit.ReadAsync(cancellationToken);
        return new MovedPackageBilling(run, new InvoicesMade(run, new Taxation(taxes, settings.Taxes, unit.Stamp), rules, loaded, bases));
    }

    /// <inheritdoc/>
    public Refusal? Bill(Customer customer, IReadOnlyList<TakenPlace> taken)
    {
        if (customer.Custnum != _run.Customer.Custnum)
            return NotServed.Because($"billing packages of customer {customer.Custnum}");
        if (customer.Payby == "COMP")
            return null;
        foreach (var place in taken)
            _run.Packages.Take(place);
        return _invoices.Bill(taken.Select(t => t.Package));
    }
}
