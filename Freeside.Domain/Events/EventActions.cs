using Freeside.Domain.Events.Actions;

namespace Freeside.Domain.Events;

/// <summary>What this program does at events, by the names of the original's classes, and what it leaves to the original.</summary>
internal static class EventActions
{
    private const EventTable Most = EventTable.Customer | EventTable.Invoice | EventTable.Package | EventTable.BatchedPayment | EventTable.Account;
    private const EventTable Bills = EventTable.Invoice;
    private const EventTable Pkgs = EventTable.Package;

    private static readonly Dictionary<string, ActionEntry> Known = new(StringComparer.Ordinal)
    {
        ["addpost"] = new(Most, EventStage.Collect, _ => new AddPost()),
        ["apply"] = new(Most, EventStage.Collect, _ => new ApplyMoney()),
        ["cancel"] = new(Most, EventStage.Collect, o => new Cancel(o)),
        ["cust_bill_comp"] = new(Bills, EventStage.Collect, _ => new ComplimentaryPayment()),
        ["cust_bill_fee"] = new(Bills, EventStage.PreBill, o => new ScheduledFee(o, isHeld: null)),
        ["cust_bill_fee_greater_percent_or_flat"] = new(Bills, EventStage.PreBill, o => new LateFeeGreater(o)),
        ["cust_bill_fee_percent"] = new(Bills, EventStage.PreBill, o => new LateFeePercent(o)),
        ["cust_bill_realtime_card"] = new(Bills, EventStage.Collect, _ => new RealtimeCharge()),
        ["cust_bill_realtime_check"] = new(Bills, EventStage.Collect, _ => new RealtimeCharge()),
        ["cust_bill_realtime_lec"] = new(Bills, EventStage.Collect, _ => new RealtimeCharge()),
        ["cust_bill_suspend_if_balance"] = new(Bills, EventStage.Collect, o => new SuspendIfBalance(o)),
        ["cust_fee"] = new(EventTable.Customer | EventTable.BatchedPayment, EventStage.PreBill, o => new ScheduledFee(o, isHeld: true)),
        ["fee"] = new(Most, EventStage.PreBill, o => new LateFee(o)),
        ["pkg_cancel"] = new(Pkgs, EventStage.Collect, o => new PackageCancel(o)),
        ["pkg_fee"] = new(Pkgs, EventStage.PreBill, o => new ScheduledFee(o, isHeld: true)),
        ["pkg_suspend"] = new(Pkgs | EventTable.Account, EventStage.Collect, o => new PackageSuspend(o)),
        ["pkg_unsuspend"] = new(Pkgs | EventTable.Account, EventStage.Collect, _ => new PackageUnsuspend()),
        ["suspend"] = new(Most, EventStage.Collect, o => new Suspend(o)),
        ["suspend_if_pkgpart"] = new(Most, EventStage.Collect, o => new SuspendSome(o, "if_pkgpart", areMeant: true)),
        ["suspend_unless_pkgpart"] = new(Most, EventStage.Collect, o => new SuspendSome(o, "unless_pkgpart", areMeant: false)),
        ["unsuspend"] = new(Most, EventStage.Collect, _ => new Unsuspend()),
        ["writeoff"] = new(Most, EventStage.Collect, o => new WriteOff(o)),
    };

    // What mails, prints, calls out or rewards.
    private static readonly HashSet<string> Left = new(StringComparer.Ordinal)
    {
        "bill", "bill_sales_credit", "bill_sales_credit_pkg_class", "collect", "cust_bill_email", "cust_bill_fsinc_print", "cust_bill_print",
        "cust_bill_print_pdf", "cust_bill_send", "cust_bill_send_agent", "cust_bill_send_alternate", "cust_bill_send_csv_ftp",
        "cust_bill_send_if_newest", "cust_bill_send_reminder", "cust_bill_send_with_notice", "cust_bill_spool_csv", "cust_statement",
        "cust_statement_send", "http", "letter", "notice", "notice_to", "pkg_agent_credit", "pkg_agent_credit_pkg", "pkg_agent_credit_pkg_class",
        "pkg_employee_credit", "pkg_employee_credit_pkg", "pkg_referral_credit", "pkg_referral_credit_pkg", "pkg_sales_credit",
        "pkg_sales_credit_pkg", "pkg_sales_credit_pkg_class", "referral_pkg_billdate", "referral_pkg_discount", "svc_acct_notice",
    };

    /// <summary>All that are done, for whoever checks a shop.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>The action of that name; <c>null</c> where this program does not do it.</summary>
    public static ActionEntry? Named(string name) => Known.GetValueOrDefault(name);

    /// <summary>Whether it is one of the original's that is left to it.</summary>
    public static bool IsLeft(string name) => Left.Contains(name);
}
