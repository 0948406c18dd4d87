using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Plans;

/// <summary>
/// A lower fee for some months (part_pkg/flat_introrate.pm). Unlike there, a setup fee is charged: the original can never bill such a package.
/// </summary>
internal sealed class IntroductoryPlan : FlatPlan
{
    private const string Duration = "intro_duration";

    /// <summary>The plan <c>flat_introrate</c>.</summary>
    public static PlanEntry Entry { get; } = new("flat_introrate", new IntroductoryPlan());

    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start) => Months(context) is null
        ? Refusal.Error($"Invalid intro_duration: {context.Options.Text(Duration)}\n")
        : base.Period(context, start);

    /// <inheritdoc/>
    protected override Fee Fee(PlanContext context, long start)
    {
        // Never set up: the original counts from the year 70, and takes that for 2070.
        if (!PerlTruth.IsTrue(context.Package.Setup))
            return context.Options.Fee(PlanOption.IntroductoryFee);

        // No months at all: one period.
        var months = Months(context) is { } text && PerlTruth.IsTrue(text.TrimStart('0')) ? text : context.Frequency;
        var end = Frequency.After(context.Package.Setup!.Value, months, context.Stamp.Zone, context.RollsBack);
        return end is null || start < end ? context.Options.Fee(PlanOption.IntroductoryFee) : context.RecurringFee;
    }

    private static string? Months(PlanContext context) =>
        (context.Options.Text(Duration) ?? "").Trim() is { Length: > 0 } text && text.All(char.IsAsciiDigit) ? text : null;
}
