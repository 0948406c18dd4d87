using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>
/// A fee for each service for the time it was there since the last bill, so none on the first (part_pkg/bulk.pm). As there, a service's setup
/// fee is charged in every period but its first.
/// </summary>
internal sealed class BulkActivePlan : BulkPlan
{
    /// <summary>The plan <c>bulk</c>.</summary>
    public static PlanEntry Entry { get; } = new("bulk", new BulkActivePlan());

    /// <inheritdoc/>
    protected override IEnumerable<ServiceCharge> Charges(PlanContext context, long start)
    {
        var last = PerlTruth.IsTrue(context.Package.LastBill) ? context.Package.LastBill!.Value : context.Package.Setup ?? 0;
        return context.ServiceHistory.Where(s => WasThere(s, last, start)).Select(s => Charge(context, s, last, start));
    }

    // The last row up to the end, unless the service was gone before the beginning (h_Common.pm sql_h_search).
    private static bool WasThere(ServiceSpan span, long from, long until) =>
        span.From <= until && !(span.Until <= until) && !(span.Deleted > span.From && span.Deleted <= from);

    private static ServiceCharge Charge(PlanContext context, ServiceSpan span, long last, long end)
    {
        var setup = span.Inserted < last ? context.Options.Fee(PlanOption.ServiceSetupFee) : default;
        var fee = context.Options.Fee(PlanOption.ServiceFee);
        if (context.Options.Has(PlanOption.ChargesWholePeriods))
            return new ServiceCharge(span.Service, setup, fee.Amount, PerlTruth.IsTrue(fee.Text), "");
        if (end == last)
            return new ServiceCharge(span.Service, setup, 0, IsCharged: false, "");
        var from = Math.Max(span.Inserted ?? 0, last);
        var until = PerlTruth.IsTrue(span.Deleted) && span.Deleted <= end ? span.Deleted!.Value : end;
        var recur = fee.Amount * (decimal)(until - from) / (decimal)(end - last);
        return new ServiceCharge(span.Service, setup, recur, recur != 0, $" ({Day(context, from)} - {Day(context, until)})");
    }

    private static string Day(PlanContext context, long time) =>
        LocalCalendar.Wall(time, context.Stamp.Zone).ToString("MM/dd/yy", CultureInfo.InvariantCulture);
}
