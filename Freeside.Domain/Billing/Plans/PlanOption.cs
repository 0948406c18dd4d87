namespace Freeside.Domain.Billing.Plans;

/// <summary>The names of the options plans have (<c>part_pkg_option.optionname</c>).</summary>
internal static class PlanOption
{
    public const string SetupFee = "setup_fee";
    public const string RecurringFee = "recur_fee";
    public const string Temporality = "recur_temporality";
    public const string CutoffDay = "cutoff_day";
    public const string SyncBillDate = "sync_bill_date";
    public const string DeferBill = "prorate_defer_bill";
    public const string RoundDay = "prorate_round_day";
    public const string AddFullPeriod = "add_full_period";
    public const string Verbose = "prorate_verbose";
    public const string SuspendBill = "suspend_bill";
    public const string NoSuspendBill = "no_suspend_bill";
    public const string DelayCancel = "delay_cancel";
    public const string UsageMandate = "usage_mandate";
    public const string UsageTaxProduct = "usage_taxproductnum_";
    public const string AdditionalCount = "additional_count";
    public const string AdditionalInfo = "additional_info";

    public const string ServiceSetupFee = "svc_setup_fee";
    public const string ServiceFee = "svc_recur_fee";
    public const string SummarizesServices = "summarize_svcs";
    public const string ChargesWholePeriods = "no_prorate";
    public const string IntroductoryFee = "intro_fee";
    public const string RecurringMethod = "recur_method";
    public const string UsageRollover = "usage_rollover";
    public const string UsageSection = "usage_section";
    public const string SummarizesUsage = "summarize_usage";
    public const string CallMethod = "cdr_svc_method";
    public const string BillsEveryCall = "bill_every_call";

    /// <summary>Those that are amounts.</summary>
    public static IReadOnlyList<string> Amounts { get; } = [SetupFee, RecurringFee, ServiceSetupFee, ServiceFee, IntroductoryFee];

    /// <summary>The <see cref="Temporality"/> of plans that charge a period when it is over.</summary>
    public const string Preceding = "preceding";
}
