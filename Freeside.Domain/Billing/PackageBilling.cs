using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.Domain.Billing;

/// <summary>Bills one package: by its own definition, then by those linked to it (Billing.pm bill).</summary>
internal static class PackageBilling
{
    /// <summary>Bills what is due.</summary>
    /// <param name="run">The run.</param>
    /// <param name="package">The package.</param>
    /// <param name="passes">Where the lines go.</param>
    /// <param name="transfer">Takes over what is owed for the package before it.</param>
    /// <returns>Why it cannot be billed, or <c>null</c>.</returns>
    public static Refusal? Bill(BillingRun run, Package package, BillingPasses passes, BalanceTransfer transfer)
    {
        if (run.Packages.DefinitionOf(package) is not { } own)
            return Refusal.Fault($"package {package.Pkgnum} has no definition: {package.Pkgpart} is missing");
        var definitions = BilledDefinitions.Of(run.Packages, own, out var refusal);
        refusal ??= transfer.To(package, passes.Common(package, own));
        var before = (package.Setup, package.LastBill, package.Bill);
        for (var i = 0; i < definitions.Count && refusal is null; i++)
            refusal = i == 0 ? Bill(run, package, definitions[i], passes) : BillLinked(run, package, definitions[i], passes, before);
        return refusal;
    }

    // Each begins with the dates the package had before the run, and leaves those that were saved.
    private static Refusal? BillLinked(
        BillingRun run, Package package, BilledDefinition linked, BillingPasses passes, (int? Setup, int? LastBill, int? Bill) before)
    {
        var saved = (package.Setup, package.LastBill, package.Bill, package.StartDate);
        (package.Setup, package.LastBill, package.Bill) = before;
        if (Bill(run, package, linked, passes) is { } refusal)
            return refusal;
        if (linked.Definition.Pkgpart != package.Pkgpart)
            (package.Setup, package.LastBill, package.Bill, package.StartDate) = saved;
        return null;
    }

    private static Refusal? Bill(BillingRun run, Package package, BilledDefinition billed, BillingPasses passes)
    {
        if (PricePlan.Named(billed.Definition.Plan) is not { } plan)
            return Refusal.Fault($"definition {billed.Definition.Pkgpart} has the unknown plan '{billed.Definition.Plan}'");
        var lines = passes.Of(package, billed.Definition);
        var due = new DuePackage(run, package, billed, plan);
        var refusal = due.Bill();
        lines.AddRange(due.Lines);
        return refusal;
    }
}
