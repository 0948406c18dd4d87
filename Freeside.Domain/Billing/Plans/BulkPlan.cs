using System.Globalization;
using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Plans;

/// <summary>A fee for the package, whatever its quantity, and one for each of its services (part_pkg/bulk_Common.pm).</summary>
internal abstract class BulkPlan : FlatPlan
{
    /// <inheritdoc/>
    public override Charged<PeriodCharge> Period(PlanContext context, long start)
    {
        var charges = Charges(context, start).ToList();
        var isSummarized = context.Options.Has(PlanOption.SummarizesServices);
        if (!isSummarized && charges.Find(c => c.IsCharged && c.Service.Label is null) is { } unnamed)
            return NotServed.Because($"naming service {unnamed.Service.Svcnum} of table {unnamed.Service.Svcdb} on an invoice", context.Package);
        var services = charges.Aggregate(Inexact.Zero, (sum, c) => sum + (c.Setup.Amount + c.Recur));
        var frequency = Inexact.OfText(context.Frequency);
        if (frequency == 0)
            return Refusal.Fault("Illegal division by zero");
        var fee = context.RecurringFee;
        var period = new DiscountedPeriod(fee.Amount + (services / frequency * frequency), context.Frequency, null, context.IsOwn);
        var discount = DiscountCalculation.OfPeriod(context.Discounts, period, context.SetupDiscount);
        var amount = (fee.Amount + services - discount.Total).ToCents();
        var details = isSummarized ? Summary(context, charges) : charges.Where(c => c.IsCharged).Select(c => Detail(context, c));
        return new PeriodCharge(amount, start, [.. details], fee.OrElse(amount), discount) { ServicesSetUp = [.. SetUpNow(context).Select(s => s.Svcnum)] };
    }

    /// <summary>What each service costs for a period.</summary>
    protected abstract IEnumerable<ServiceCharge> Charges(PlanContext context, long start);

    /// <summary>The services whose setup fee is charged now, once and for all.</summary>
    protected virtual IEnumerable<BilledService> SetUpNow(PlanContext context) => [];

    private static string Detail(PlanContext context, ServiceCharge charge)
    {
        var money = context.MoneyCharacter;
        var setup = charge.HasSetup ? $"{money}{MoneyText.Of(charge.Setup.Amount.ToCents())} setup, " : "";
        return $"{charge.Service.Name}: {charge.Service.Label}: {setup}{money}{MoneyText.Of(charge.Recur.ToCents())}{charge.Period}";
    }

    private static IEnumerable<string> Summary(PlanContext context, IReadOnlyList<ServiceCharge> charges)
    {
        var (setup, recur) = (context.Options.Fee(PlanOption.ServiceSetupFee), context.Options.Fee(PlanOption.ServiceFee));
        foreach (var kind in charges.GroupBy(c => c.Service.Svcpart))
        {
            if (kind.Count(c => c.HasSetup) is > 0 and var first)
                yield return $"Setup fee: {Count(first)} @ {context.MoneyCharacter}{MoneyText.Of(setup.Amount.ToCents())}";
            if (kind.Count(c => c.IsCharged) is > 0 and var all)
                yield return $"{Count(all)} services @ {context.MoneyCharacter}{MoneyText.Of(recur.Amount.ToCents())}";
        }
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    /// <summary>What one service costs for a period.</summary>
    /// <param name="Service">The service.</param>
    /// <param name="Setup">Its setup fee, where it is charged.</param>
    /// <param name="Recur">What it costs for the period.</param>
    /// <param name="IsCharged">Whether it is charged for the period, be it nothing.</param>
    /// <param name="Period">The period, where it is less than the package's, as text.</param>
    protected sealed record ServiceCharge(BilledService Service, Fee Setup, Inexact Recur, bool IsCharged, string Period)
    {
        /// <summary>Whether a setup fee is charged, be it 0.00.</summary>
        public bool HasSetup => PerlTruth.IsTrue(Setup.Text);
    }
}
