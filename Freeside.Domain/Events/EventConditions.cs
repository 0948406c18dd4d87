using Freeside.Domain.Events.Conditions;

namespace Freeside.Domain.Events;

/// <summary>The conditions this program looks at, by the names of the original's classes.</summary>
internal static class EventConditions
{
    private const EventTable Owners = EventTable.Customer | EventTable.Invoice | EventTable.Package;
    private const EventTable Bills = EventTable.Invoice;
    private const EventTable Pkgs = EventTable.Package;

    private static readonly Dictionary<string, ConditionEntry> Known = new(StringComparer.Ordinal)
    {
        ["after_event"] = new(EventTable.Any, o => new AfterEvent(o)),
        ["agent"] = new(EventTable.Any, o => new AgentIs(o)),
        ["agent_type"] = new(EventTable.Any, o => new AgentTypeIs(o)),
        ["balance"] = new(EventTable.Any, o => new CustomerBalance(o)),
        ["balance_age"] = new(EventTable.Any, o => new BalanceAge(o)),
        ["balance_age_under"] = new(EventTable.Any, o => new BalanceAgeUnder(o)),
        ["balance_credit_limit"] = new(EventTable.Any, _ => new BalanceCreditLimit()),
        ["balance_under"] = new(EventTable.Any, o => new BalanceUnder(o)),
        ["billday"] = new(EventTable.Any, o => new BillDay(o)),
        ["cust_bill_age"] = new(Bills, o => new InvoiceAge(o)),
        ["cust_bill_has_noauto"] = new(Bills, _ => new InvoiceHasNoAuto()),
        ["cust_bill_hasnt_noauto"] = new(Bills, _ => new InvoiceHasntNoAuto()),
        ["cust_bill_owed"] = new(Bills, o => new InvoiceOwed(o)),
        ["cust_bill_owed_percent"] = new(Bills, o => new InvoiceOwedPercent(o)),
        ["cust_bill_owed_under"] = new(Bills, o => new InvoiceOwedUnder(o)),
        ["cust_bill_past_due"] = new(Bills, o => new InvoicePastDue(o)),
        ["cust_bill_past_promised"] = new(Bills, o => new InvoicePastPromised(o)),
        ["cust_class"] = new(EventTable.Any, o => new CustomerClassIs(o)),
        ["cust_pay_batch_declined"] = new(EventTable.BatchedPayment, _ => new BatchedPaymentDeclined()),
        ["cust_pay_payby"] = new(EventTable.Any, o => new LatestPaymentBy(o)),
        ["cust_paydate_within"] = new(EventTable.Customer, o => new CardExpiresWithin(o)),
        ["cust_payments"] = new(EventTable.Any, o => new TotalPayments(o)),
        ["cust_status"] = new(EventTable.Any, o => new CustomerStatusIs(o)),
        ["day_of_month"] = new(EventTable.Any, o => new DayOfMonth(o)),
        ["day_of_week"] = new(EventTable.Any, o => new Conditions.DayOfWeek(o)),
        ["dundate"] = new(EventTable.Any, _ => new DunDate()),
        ["every"] = new(EventTable.Any, o => new Every(o)),
        ["has_cust_tag"] = new(Owners, o => new HasCustomerTag(o)),
        ["has_pkg_class"] = new(Owners, o => new HasPackageClass(o)),
        ["has_pkg_class_cancelled"] = new(Owners, o => new HadPackageClass(o)),
        ["has_pkgpart"] = new(Owners, o => new HasPackage(o)),
        ["has_pkgpart_cancelled"] = new(Owners, o => new HadPackage(o)),
        ["hasnt_cust_tag"] = new(Owners, o => new HasntCustomerTag(o)),
        ["hasnt_pkgpart"] = new(Owners, o => new HasntPackage(o)),
        ["message_email"] = new(EventTable.Any, _ => new MessageEmail()),
        ["nopostal"] = new(EventTable.Any, _ => new NoPostal()),
        ["once"] = new(EventTable.Any, _ => new Once()),
        ["once_every"] = new(EventTable.Any, o => new OnceEvery(o)),
        ["once_percust"] = new(Bills | Pkgs, _ => new OncePerCustomer()),
        ["once_percust_every"] = new(Bills | Pkgs, o => new OncePerCustomerEvery(o)),
        ["payby"] = new(EventTable.Any, o => new Payby(o)),
        ["pkg_age"] = new(Pkgs, o => new PackageAge(o)),
        ["pkg_age_before"] = new(Pkgs, o => new PackageAgeBefore(o)),
        ["pkg_class"] = new(Owners, o => new PackageClassIs(o)),
        ["pkg_dundate"] = new(Pkgs, _ => new PackageDunDate()),
        ["pkg_dundate_age"] = new(Pkgs, o => new PackageDunDateAge(o)),
        ["pkg_freq"] = new(Pkgs, o => new PackageFreqIs(o)),
        ["pkg_next_bill_within"] = new(Pkgs, o => new PackageNextBillWithin(o)),
        ["pkg_notchange"] = new(Pkgs, _ => new PackageIsNoChange()),
        ["pkg_pkgpart"] = new(Pkgs, o => new PackageDefinitionIs(o)),
        ["pkg_recurring"] = new(Pkgs, _ => new PackageRecurs()),
        ["pkg_status"] = new(Pkgs | EventTable.Account, o => new PackageStatusIs(o)),
        ["pkg_unless_pkgpart"] = new(Pkgs, o => new PackageDefinitionIsNot(o)),
        ["postal"] = new(EventTable.Any, _ => new Postal()),
        ["signupdate_age"] = new(EventTable.Any, o => new SignupAge(o)),
        ["signupdate_day"] = new(EventTable.Any, o => new SignupDay(o)),
        ["stagger"] = new(EventTable.Any, _ => new Stagger()),
        ["times"] = new(EventTable.Any, o => new Times(o)),
        ["times_percust"] = new(Bills | Pkgs, o => new TimesPerCustomer(o)),
    };

    /// <summary>All names, for whoever checks a shop.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>The condition of that name; <c>null</c> where this program does not look at it.</summary>
    public static ConditionEntry? Named(string name) => Known.GetValueOrDefault(name);
}
