using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>What a package was charged for time that is still to come (part_pkg/flat.pm and delayed_Mixin.pm calc_remain).</summary>
internal sealed class UnusedTime(LifeParts parts, LifeContext context)
{
    private const string FreeDays = "free_days";
    private const string DelaySetup = "delay_setup";
    private const string IntroductoryFee = "intro_fee";
    private const int MostChanges = 10_000;

    /// <summary>Its value, two decimals; that of the package whose place it took, where it was not billed itself since.</summary>
    public decimal Value(Package package, int time)
    {
        if (!(package.LastBill > 0 && package.Bill > 0 && package.Bill >= time))
            return 0;
        var seen = FormerPackage.Of(package);
        var value = ValueOf(seen, time);
        for (var i = 0; value == 0 && i < MostChanges; i++)
        {
            if (!PerlTruth.IsTrue(seen.ChangePkgnum) || parts.Former(seen.ChangePkgnum!.Value) is not { } former)
                return 0;
            seen = former;
            value = ValueOf(seen, time);
        }

        return value;
    }

    private decimal ValueOf(FormerPackage package, int time)
    {
        var options = parts.OptionsOf(package.Pkgpart);
        var plan = parts.DefinitionOf(package.Pkgpart)?.Plan;
        if (IsFree(package, plan, options) || !HasFee(plan, options) || !PerlTruth.IsTrue(package.Bill) || package.Bill < time)
            return 0;
        var preceding = options.Text(PlanOption.Temporality) == PlanOption.Preceding;
        var value = Inexact.Zero;
        foreach (var charge in parts.ChargedFor(package.Pkgnum).Concat(context.Billing.ChargedNow(package.Pkgnum)).Where(c => c.Edate >= time))
        {
            var (from, to) = (charge.Sdate ?? 0L, preceding ? End(package, charge) : charge.Edate!.Value);
            Inexact amount = (Inexact)charge.Recur - charge.Usage;
            value += from < time ? amount * (decimal)(to - time) / (decimal)(to - from) : amount;
        }

        return value.ToCents();
    }

    // A period charged when it is over was charged up to its cancellation, whose time its line has for an end.
    private long End(FormerPackage package, ChargedPeriod charge) => Frequency.After(
        charge.Sdate ?? 0,
        parts.DefinitionOf(package.Pkgpart)?.Freq ?? "",
        context.Stamp.Zone,
        context.Settings.RollsAnniversaryBack) ?? -1;

    private static bool IsFree(FormerPackage package, string? plan, PlanOptions options)
    {
        if (plan is not ("flat_delayed" or "prorate_delayed") || options.Has(DelaySetup))
            return false;
        var last = PerlTruth.IsTrue(package.LastBill) ? package.LastBill!.Value : package.Setup ?? 0;
        return last + (86400L * Math.Clamp(options.Number(FreeDays), 0, int.MaxValue)) == (package.Bill ?? 0) && last == (package.Setup ?? 0);
    }

    private static bool HasFee(string? plan, PlanOptions options) =>
        options.Has(PlanOption.RecurringFee) || (plan == "flat_introrate" && options.Has(IntroductoryFee));
}
