using Freeside.Domain.Settings;

namespace Freeside.Domain.Readiness;

/// <summary>
/// All settings that are not served; docs/settings-not-served.md says why. Not <c>cust_pkg-change_svcpart</c>, which is on in every new
/// shop: it matters to some scheduled changes alone.
/// </summary>
internal static class UnservedSettings
{
    /// <summary>The settings.</summary>
    public static IReadOnlyList<UnservedSetting> All { get; } =
    [
        new(Conf.CustomerExports, "new_customer and update_customer are refused"),
        new(Conf.LocationExports, "new_customer and update_customer are refused"),
        new(Conf.CardVerification, "new cards are refused"),
        new(Conf.AutoAgentCustid, "new_customer without agent_custid is refused") { Value = "1YMMXXXXXXXX" },
        new(Conf.ChangeBillNow, "a package of another customer that moves with update_customer is refused"),
        new(Conf.PrepaymentCreditType, "insert_payment with a discount_term is refused"),
        new(Conf.ExportOnPayment, "payments of an invoice and apply_payments_and_credits are refused"),
        new(Conf.BillUsageOnCancel, "bill_now refuses to cancel a package with usage"),
        new("translate-auto-insert", "missing translations are not added") { RefusesCalls = false },
        new("emailcancel", "no mail is sent when a package is cancelled") { RefusesCalls = false },
        new("suspend_email_admin", "no mail is sent when a package is suspended") { RefusesCalls = false },
        new("unsuspend_email_admin", "no mail is sent when a package is unsuspended") { RefusesCalls = false },
    ];
}
