using System.Globalization;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>Charges for an invoice on paper: a package of its own for each (cust_main/Packages.pm charge_postal_fee, Billing.pm bill).</summary>
/// <param name="run">The run.</param>
/// <param name="agentName">The name of the customer's agent.</param>
internal sealed class PaperFee(BillingRun run, string? agentName)
{
    /// <summary>Orders and bills the package, where the customer gets invoices on paper and these cost something.</summary>
    /// <param name="kept">The lines of the invoice so far.</param>
    /// <param name="lines">Those of the package; <c>null</c> where none was ordered.</param>
    /// <returns>Why it cannot be charged, or <c>null</c>.</returns>
    public Refusal? Charge(IReadOnlyList<MadeLine> kept, out IReadOnlyList<MadeLine>? lines)
    {
        lines = null;
        var (settings, customer) = (run.Settings.Billing, run.Customer);
        if (settings.ChargesRecurringPaper && !kept.Any(l => l.Line.Recur > 0))
            return null;
        if (settings.PaperFee(customer.Agentnum) is not { } text || !PerlTruth.IsTrue(text) || !run.Packages.Is(BillingFact.Paper, customer.Custnum))
            return null;
        var definition = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var pkgpart) ? run.Packages.Definition(pkgpart) : null;
        if (definition is null)
            return Refusal.Fault($"definition {text}, which charges for invoices on paper, is missing");
        var package = new Package { Pkgnum = run.Records.NewNumber(), Custnum = customer.Custnum, Pkgpart = definition.Pkgpart, Quantity = 1 };
        if (Order(package, definition) is { } refusal)
            return refusal.Within($"can't charge postal invoice fee for customer {customer.Custnum}");
        return Bill(package, definition, out lines);
    }

    private Refusal? Order(Package package, PackageDefinition definition)
    {
        if (!run.Packages.Is(BillingFact.Sold, definition.Pkgpart))
            return Refusal.Error($"agent {run.Customer.Agentnum}:{agentName} can't purchase pkgpart {definition.Pkgpart}");
        var timers = new PackageTimers(run.Stamp, run.Settings.RollsAnniversaryBack);
        var refusal = timers.Set(package, definition, run.Packages.OptionsOf(package).All) ?? run.Check.Refuses(package, run.Customer);
        if (refusal is not null)
            return refusal;
        run.Records.Insert(package);
        if (run.Packages.Is(BillingFact.Referral, run.Customer.Refnum))
            run.Records.Insert(new PackageReferral { Pkgrefnum = run.Records.NewNumber(), Pkgnum = package.Pkgnum, Refnum = run.Customer.Refnum });
        run.Packages.Add(package);
        return null;
    }

    // What is linked to it goes on from where it leaves off, other than with packages that were there before.
    private Refusal? Bill(Package package, PackageDefinition own, out IReadOnlyList<MadeLine>? lines)
    {
        var made = new List<MadeLine>();
        lines = made;
        var definitions = BilledDefinitions.Of(run.Packages, own, out var refusal);
        (int?, int?, int?, int?)? saved = null;
        foreach (var billed in definitions)
        {
            if (refusal is not null)
                return refusal;
            if (PricePlan.Named(billed.Definition.Plan) is not { } plan)
                return Refusal.Fault($"definition {billed.Definition.Pkgpart} has the unknown plan '{billed.Definition.Plan}'");
            var due = new DuePackage(run, package, billed, plan);
            refusal = due.Bill();
            made.AddRange(due.Lines);
            saved ??= (package.Setup, package.LastBill, package.Bill, package.StartDate);
        }

        (package.Setup, package.LastBill, package.Bill, package.StartDate) = saved!.Value;
        return refusal;
    }
}
