using Freeside.Domain.Billing;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Customers;
using Freeside.Domain.Events.Reading;
using Freeside.Domain.Invoices;
using Freeside.Domain.Packages;
using Freeside.Domain.Payments;

namespace Freeside.Domain.Events;

/// <summary>A customer as events see it: what was read, and what this call has written since.</summary>
internal sealed class CustomerState
{
    private readonly BillingRun _run;
    private readonly EventsToRun _read;
    private readonly WatchedRecords _written;
    private readonly Balance _balance;
    private readonly string _statusModule;
    private readonly Dictionary<int, decimal> _applied;
    private readonly Dictionary<int, PackageKind> _kinds;
    private readonly ILookup<int, int> _invoiced;
    private readonly ILookup<(int Eventpart, int Number), CustomerEvent> _events;

    /// <summary>The customer at the beginning of a call.</summary>
    /// <param name="run">The run of billing.</param>
    /// <param name="read">What was read.</param>
    /// <param name="written">What the call writes.</param>
    /// <param name="balance">The customer's balance as it was read.</param>
    /// <param name="statusModule">The setting <c>cust_main-status_module</c>.</param>
    /// <param name="charges">Events that charge: those that are changed, in the place of what was read of them.</param>
    public CustomerState(
        BillingRun run, EventsToRun read, WatchedRecords written, Balance balance, string statusModule, IEnumerable<CustomerEvent> charges)
    {
        (_run, _read, _written, _balance, _statusModule) = (run, read, written, balance, statusModule);
        _applied = read.Applied.Value.ToDictionary(a => a.Invnum, a => a.Amount);
        _kinds = read.Kinds.Value.ToDictionary(k => k.Pkgpart);
        _invoiced = read.Invoiced.Value.ToLookup(i => i.Invnum, i => i.Pkgnum);
        var changing = charges.ToDictionary(c => c.Eventnum);
        _events = read.Events.Value.Select(e => changing.GetValueOrDefault(e.Eventnum, e)).ToLookup(e => (e.Eventpart, e.Tablenum));
    }

    public Customer Customer => _run.Customer;

    public int Now => _run.Stamp.Now;

    public TimeZoneInfo Zone => _run.Stamp.Zone;

    public DateTime Today => _run.Stamp.LocalNow.Date;

    /// <summary>When today began, epoch seconds.</summary>
    public long Midnight => LocalCalendar.Epoch(Today, Zone);

    public int? AgentType => _read.AgentType.Value;

    public IReadOnlyList<int> Tags => _read.Tags.Value;

    /// <summary>The packages, cancelled ones too, in the original's order (cust_main/Packages.pm sort_packages).</summary>
    public IReadOnlyList<Package> Packages => [.. _read.Packages.Value.Concat(_written.Inserted<Package>()).OrderBy(p => p.Locationnum ?? 0)
        .ThenBy(p => p.IsCancelled).ThenBy(p => !_read.Serviced.Value.Contains(p.Pkgnum)).ThenBy(p => unchecked((uint)p.Pkgnum))];

    /// <summary>The invoices, paid ones too, oldest first.</summary>
    public IReadOnlyList<Invoice> Invoices =>
        [.. _read.Invoices.Value.Concat(_written.Inserted<Invoice>()).OrderBy(i => i.Date ?? 0).ThenBy(i => unchecked((uint)i.Invnum))];

    public IEnumerable<OtherSubject> Others => _read.Others.Value;

    public IEnumerable<OtherSubject> Payments => Others.Where(o => EventTables.Named(o.Table) == EventTable.Payment);

    /// <summary>Where invoices go.</summary>
    public IEnumerable<InvoiceDestination> Destinations => _read.Destinations.Value.Concat(_written.Inserted<InvoiceDestination>());

    public bool GetsPaper => Destinations.Any(d => d.Dest == InvoiceRecipients.Post);

    /// <summary>What the customer owes (cust_main.pm balance), two decimals.</summary>
    public decimal Balance => _balance.Owed + Since;

    /// <summary>The same by the shorter sum that SQL makes (cust_main.pm balance_sql).</summary>
    public decimal ShortBalance => _balance.Charged - _balance.Paid - _balance.Credited + _balance.Refunded + Since;

    /// <summary>The customer's status (cust_main.pm cust_status); empty where no rule holds.</summary>
    public string CustomerStatus => Customers.CustomerStatus.Of(
        _statusModule,
        [.. Packages.Select(p => new PackageState(FreqOf(p), p.IsSetUp, PerlTruth.IsTrue(p.Susp), p.IsCancelled)).Distinct()],
        out _).Name;

    /// <summary>Whether the agent, or the shop, has a gateway to charge cards with.</summary>
    public bool HasGateway => _read.HasGateway.Value || _run.Settings.Events.HasGateway;

    public bool MayCancel => _read.MayCancel.Value;

    public IReadOnlyList<int> Svcparts => _read.Svcparts.Value;

    private decimal Since => _written.Inserted<Invoice>().Sum(i => i.Charged) - _written.Inserted<Credit>().Sum(c => c.Amount);

    /// <summary>What is owed on an invoice (cust_bill.pm owed), two decimals.</summary>
    public decimal Owed(Invoice invoice) => invoice.Charged - _applied.GetValueOrDefault(invoice.Invnum) - AppliedNow(invoice.Invnum);

    /// <summary>What the customer owes of invoices up to a date, less all that is not applied (cust_main.pm balance_date), two decimals.</summary>
    /// <param name="date">Epoch seconds.</param>
    public decimal BalanceOf(double date)
    {
        var owed = Invoices.Where(i => i.Date <= date).Sum(Owed);
        return owed - Unapplied;
    }

    /// <summary>What is owed of invoices up to a date alone (cust_main.pm total_owed_date), two decimals.</summary>
    public decimal OwedUpTo(int date) => Invoices.Where(i => i.Date <= date).Sum(Owed);

    /// <summary>Payments and credits as far as they are not applied (cust_main.pm total_unapplied_payments, total_unapplied_credits), two decimals.</summary>
    public decimal UnappliedReceipts => _balance.Credited - _balance.AppliedFromCredits + _balance.Paid - _balance.AppliedFromPayments
        + _written.Inserted<Credit>().Sum(c => c.Amount) - AppliedNow(invnum: null);

    /// <summary>When an invoice is due (Template_Mixin.pm due_date), epoch seconds; <c>null</c>: its terms say nothing.</summary>
    public long? DueDate(Invoice invoice) => InvoiceTerms.DueDate(invoice, Customer, _run.Settings.Events);

    /// <summary>The packages on an invoice.</summary>
    public IEnumerable<Package> PackagesOn(Invoice invoice)
    {
        var pkgnums = _invoiced[invoice.Invnum].Concat(_written.Inserted<InvoiceLine>().Where(l => l.Invnum == invoice.Invnum).Select(l => l.Pkgnum)).ToHashSet();
        return Packages.Where(p => pkgnums.Contains(p.Pkgnum));
    }

    /// <summary>Whether a package is never paid for automatically.</summary>
    public bool IsNeverAutomatic(Package package) =>
        PerlTruth.IsTrue(package.NoAuto) || PerlTruth.IsTrue(_kinds.GetValueOrDefault(package.Pkgpart)?.NoAuto);

    /// <summary>How often a package is billed.</summary>
    public string? FreqOf(Package package) =>
        _kinds.TryGetValue(package.Pkgpart, out var kind) ? kind.Freq : _run.Packages.DefinitionOf(package)?.Freq;

    /// <summary>A package's class as choices name it; empty: none.</summary>
    public string ClassOf(Package package) =>
        $"{(_kinds.TryGetValue(package.Pkgpart, out var kind) ? kind.Classnum : _run.Packages.DefinitionOf(package)?.Classnum)}";

    /// <summary>Whether a fee waits already for the next invoice because of the thing of that number.</summary>
    public bool IsFeeWaiting(int feepart, int number) => _read.WaitingFees.Value.Contains(new WaitingFee(feepart, number))
        || _written.Inserted<EventFee>().Any(f => f.Feepart == feepart && f.Billpkgnum is null
            && _written.Inserted<CustomerEvent>().Any(e => e.Eventnum == f.Eventnum && e.Tablenum == number));

    /// <summary>A package's status (cust_pkg.pm status).</summary>
    public string StatusOf(Package package) =>
        package.IsCancelled ? "cancelled"
        : PerlTruth.IsTrue(package.Susp) ? package.IsSetUp ? "suspended" : "on hold"
        : !package.IsSetUp ? "not yet billed"
        : FreqOf(package) is not { Length: > 0 } freq || freq.StartsWith('0') ? "one-time charge" : "active";

    /// <summary>The records of an event about one thing, whatever came of them.</summary>
    public IReadOnlyList<CustomerEvent> Events(int eventpart, int number) =>
        [.. _events[(eventpart, number)].Concat(_written.Inserted<CustomerEvent>().Where(e => e.Eventpart == eventpart && e.Tablenum == number))];

    /// <summary>The records of the event that is looked at about all the customer has in its table, without its own.</summary>
    public IEnumerable<CustomerEvent> EventsOfAll(EventCheck check)
    {
        var numbers = check.Event.Table == EventTable.Invoice ? Invoices.Select(i => i.Invnum) : Packages.Select(p => p.Pkgnum);
        return numbers.SelectMany(n => Events(check.Event.Definition.Eventpart, n)).Where(e => e != check.Row);
    }

    private decimal Unapplied => UnappliedReceipts - (_balance.Refunded - _balance.AppliedFromRefunds);

    private decimal AppliedNow(int? invnum) =>
        _written.Inserted<PaymentApplication>().Where(a => invnum is null || a.Invnum == invnum).Sum(a => a.Amount)
        + _written.Inserted<CreditApplication>().Where(a => invnum is null || a.Invnum == invnum).Sum(a => a.Amount);
}
