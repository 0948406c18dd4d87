using System.Globalization;
using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing.Plans;

/// <summary>Charges for the part of a period up to the next cutoff day (part_pkg/prorate_Mixin.pm calc_prorate).</summary>
internal static class Proration
{
    // So that what is exactly half a cent in decimals is rounded up.
    private const decimal Nudge = 0.00000001m;

    /// <summary>The charge of one, and the setup fee that was put off until now, if any: its discount leaves no record (prorate_Mixin.pm).</summary>
    /// <param name="context">The package.</param>
    /// <param name="start">When the period begins, epoch seconds.</param>
    /// <param name="fee">The fee of one for a whole period.</param>
    /// <param name="days">The days of the month to prorate to.</param>
    public static Charged<Prorated> Of(PlanContext context, long start, Inexact fee, IReadOnlyList<int> days)
    {
        var freq = context.Frequency;
        if (!freq.All(char.IsAsciiDigit) || !int.TryParse(freq, NumberStyles.None, CultureInfo.InvariantCulture, out var period) || period == 0)
            return Refusal.Error("can't prorate non-monthly package\n");
        var package = context.Package;
        var isPostponed = context.Options.Has(PlanOption.DeferBill) && !PerlTruth.IsTrue(package.LastBill) && package.IsSetUp;
        var setup = isPostponed ? PutOff(context, start, days) : null;
        var month = BillingMonth.Around(context, isPostponed ? setup!.Setup ?? package.Setup!.Value : start, Agreed(context, days));

        var perMonth = fee / period;
        Inexact months = (period - 1) + ((Inexact)(decimal)(month.End - month.Time) / (decimal)(month.End - month.Start));
        var from = month.Start;
        if ((isPostponed || context.Options.Has(PlanOption.AddFullPeriod)) && months < period)
        {
            months += 1;
            from = Frequency.After(month.Start, "1", context.Stamp.Zone, context.RollsBack)!.Value;
        }

        var charge = ((perMonth * months) + Nudge).ToCents();
        var details = context.Options.Has(PlanOption.Verbose) ? Explained(context, month, perMonth, months, period) : [];
        return new Prorated(charge, from, months, details, setup);
    }

    // Where the fee was waived and so not put off, it is only now, and never charged.
    private static SetupCharge PutOff(PlanContext context, long start, IReadOnlyList<int> days) => PerlTruth.IsTrue(context.Package.Bill)
        ? FlatPlan.Due(context) with { Discount = DiscountGiven.None }
        : FlatPlan.Postponed(context, start, days);

    // A day the customer is billed on already is kept to.
    private static IReadOnlyList<int> Agreed(PlanContext context, IReadOnlyList<int> days) =>
        context.NextBill is { } next && LocalCalendar.Wall(next, context.Stamp.Zone).Day is var day && days.Contains(day) ? [day] : days;

    private static IReadOnlyList<string> Explained(PlanContext context, BillingMonth month, Inexact perMonth, Inexact months, int period)
    {
        if (months <= 0 || (months >= period && months <= period))
            return [];
        if (months < period)
        {
            var end = Frequency.After(month.Start, context.Definition.Freq!, context.Stamp.Zone, context.RollsBack) ?? month.End;
            return [Part(context, month.Time, end, ((perMonth * months) + Nudge).ToCents())];
        }

        return
        [
            Part(context, month.Time, month.End, (perMonth * (months - period + 0.0000001m)).ToCents()),
            $"First full period: {context.MoneyCharacter}{MoneyText.Of((perMonth * period).ToCents())}",
        ];
    }

    private static string Part(PlanContext context, long from, long to, decimal amount) =>
        $"Prorated ({DayOf(context, from)} - {DayOf(context, to)}): {context.MoneyCharacter}{MoneyText.Of(amount)}";

    private static string DayOf(PlanContext context, long time) =>
        LocalCalendar.Wall(time, context.Stamp.Zone).ToString("MMM dd", CultureInfo.InvariantCulture);
}
