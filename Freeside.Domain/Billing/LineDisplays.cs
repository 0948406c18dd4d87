using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>Into which sections of the invoice the parts of a package's line go (cust_bill_pkg.pm set_display).</summary>
internal static class LineDisplays
{
    private const string Yes = "Y";
    private const string Usage = "U";

    /// <summary>The rows, without numbers; none where the line simply stands in the invoice.</summary>
    /// <param name="run">The run.</param>
    /// <param name="billed">The options of the definition that is billed.</param>
    /// <param name="own">Those of the package's own definition.</param>
    /// <param name="category">The section of the package's own definition.</param>
    public static IReadOnlyList<InvoiceLineDisplay> Of(BillingRun run, PlanOptions billed, PlanOptions own, string? category)
    {
        var separates = run.Settings.Billing.SeparatesUsage;
        var isMandated = Has(billed, own, PlanOption.UsageMandate);
        if (!separates && !isMandated && !PerlTruth.IsTrue(category))
            return [];
        var section = string.IsNullOrEmpty(category) ? null : category;
        var usageSection = Text(billed, own, PlanOption.UsageSection);
        var isSummarized = usageSection is not null && Has(billed, own, PlanOption.SummarizesUsage);
        var rows = separates
            ? new List<InvoiceLineDisplay> { new() { Type = "S", Section = section }, new() { Type = "R", Section = section } }
            : [new() { Section = section, Summary = isMandated ? Yes : null }];
        if (separates && isSummarized)
            rows.Add(new() { Type = Usage, Summary = Yes, Section = section });
        if (separates || isMandated)
            rows.Add(new() { Type = Usage, Section = usageSection ?? section, PostTotal = isMandated || isSummarized ? Yes : null });
        return rows;
    }

    private static bool Has(PlanOptions billed, PlanOptions own, string option) => billed.Has(option) || own.Has(option);

    private static string? Text(PlanOptions billed, PlanOptions own, string option) =>
        billed.Has(option) ? billed.Text(option) : own.Has(option) ? own.Text(option) : null;
}
