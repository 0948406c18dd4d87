using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>
/// The last bill of a package that is cancelled, or suspended as if it were (cust_main/Billing.pm bill with <c>cancel</c>, part_pkg/flat.pm
/// calc_cancel): a period that is charged when it is over, and whatever else waits for an invoice.
/// </summary>
internal static class FinalBilling
{
    private const string BillsOnCancel = "bill_recur_on_cancel";

    /// <summary>Works out what it is charged up to a time, by its own definition and those linked to it; no record is touched yet.</summary>
    /// <param name="run">The run.</param>
    /// <param name="package">The package.</param>
    /// <param name="time">The time, epoch seconds.</param>
    /// <param name="make">Makes the invoices; <c>null</c> where there is nothing to make any of.</param>
    /// <returns>Why not, or <c>null</c>.</returns>
    public static Refusal? Bill(BillingRun run, Package package, int time, out Func<InvoicesMade, Refusal?>? make)
    {
        make = null;
        if (run.Packages.DefinitionOf(package) is not { } own)
            return null;
        var (passes, discounts) = (new BillingPasses(), new List<Action>());
        foreach (var billed in BilledDefinitions.Of(run.Packages, own, out var refusal))
        {
            if ((refusal ?? Charge(run, package, billed, time, passes, discounts)) is { } refused)
                return refused;
        }

        if (passes.All.Any(lines => lines.Count > 0) || run.Fees.Waiting.Count > 0)
        {
            make = invoices =>
            {
                if (invoices.Make(passes) is { } notMade)
                    return notMade;
                discounts.ForEach(use => use());
                return run.Discounts.Book();
            };
        }

        return null;
    }

    private static Refusal? Charge(
        BillingRun run, Package package, BilledDefinition billed, int time, BillingPasses passes, List<Action> discounts)
    {
        if (PricePlan.Named(billed.Definition.Plan) is not { } plan)
            return null;
        var due = new DuePackage(run, package, billed, plan);
        if (!due.GoesOn)
            return null;
        if (billed.Options.Text(PlanOption.Temporality) != PlanOption.Preceding || !billed.Options.Has(BillsOnCancel))
            return !plan.IsServed && run.Settings.Life.BillsUsageOnCancel ? NotServed.Because("billing usage on cancellation", package) : null;
        var refusal = due.BillLast(time, out var used);
        passes.Of(package, billed.Definition).AddRange(due.Lines);
        if (refusal is null)
            discounts.Add(used);
        return refusal;
    }
}
