using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>What this program does at events, by the names of the original's classes: what the classes in <c>Actions</c> say of themselves.</summary>
internal static class EventActions
{
    private static readonly IReadOnlyDictionary<string, ActionEntry> Known = Entries.Of<ActionEntry>(typeof(EventAction), e => e.Name);

    private static readonly HashSet<string> Originals = new(StringComparer.Ordinal)
    {
        "addpost", "apply", "bill", "bill_sales_credit", "bill_sales_credit_pkg_class", "cancel", "collect", "cust_bill_batch", "cust_bill_comp",
        "cust_bill_email", "cust_bill_fee", "cust_bill_fee_greater_percent_or_flat", "cust_bill_fee_percent", "cust_bill_fsinc_print",
        "cust_bill_print", "cust_bill_print_pdf", "cust_bill_realtime_card", "cust_bill_realtime_check", "cust_bill_realtime_lec", "cust_bill_send",
        "cust_bill_send_agent", "cust_bill_send_alternate", "cust_bill_send_csv_ftp", "cust_bill_send_if_newest", "cust_bill_send_reminder",
        "cust_bill_send_with_notice", "cust_bill_spool_csv", "cust_bill_suspend_if_balance", "cust_fee", "cust_statement", "cust_statement_send",
        "fee", "http", "letter", "notice", "notice_to", "pkg_agent_credit", "pkg_agent_credit_pkg", "pkg_agent_credit_pkg_class", "pkg_cancel",
        "pkg_discount", "pkg_employee_credit", "pkg_employee_credit_pkg", "pkg_fee", "pkg_referral_credit", "pkg_referral_credit_pkg",
        "pkg_sales_credit", "pkg_sales_credit_pkg", "pkg_sales_credit_pkg_class", "pkg_suspend", "pkg_unsuspend", "referral_pkg_billdate",
        "referral_pkg_discount", "suspend", "suspend_if_pkgpart", "suspend_unless_pkgpart", "svc_acct_notice", "unsuspend", "writeoff",
    };

    /// <summary>All that are done.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The action of that name; <c>null</c> where this program does not do it.</summary>
    public static ActionEntry? Named(string name) => Known.GetValueOrDefault(name);

    /// <summary>Whether it is one of the original's that is left to it: it mails, prints, calls out or rewards.</summary>
    public static bool IsLeft(string name) => Originals.Contains(name) && !Known.ContainsKey(name);
}
