using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Plans;

/// <summary>
/// A lower fee for some months (part_pkg/flat_introrate.pm). Unlike there, a setup fee is charged: the original can never bill such a package.
/// </summary>
internal sealed class IntroductoryPlan : FlatPlan
{
    private const string Duration = "intro_duration";
    private const string Fee = "intro_fee";

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        var text = (context.Options.Text(Duration) ?? "").Trim();
        if (text.Length == 0 || !text.All(char.IsAsciiDigit))
            return Refusal.Error($"Invalid intro_duration: {context.Options.Text(Duration)}\n");
        if (context.Options.Has(PlanOption.SyncBillDate) || context.Options.Amount(Fee) is not { } fee)
            return NotServed.Because($"{PlanOption.SyncBillDate} or {Fee} '{context.Options.Text(Fee)}'", context.Package);
        var months = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count == 0 ? context.Definition.Freq ?? "" : text;
        var end = Frequency.After(context.Package.Setup ?? 0, months, context.Stamp.Zone, context.RollsBack);
        return base.Period(end is null || start < end ? context with { RecurringFee = fee } : context, start);
    }
}
