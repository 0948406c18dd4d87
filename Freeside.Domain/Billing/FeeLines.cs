using Freeside.Domain.Billing.Fees;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>Makes the lines of fees that wait for an invoice (Billing.pm bill, part_fee.pm lineitem).</summary>
/// <param name="run">The run.</param>
/// <param name="taxes">The taxes.</param>
internal sealed class FeeLines(BillingRun run, Taxation taxes)
{
    /// <summary>The older invoices fees are charged for.</summary>
    public FeeBases Bases { get; set; } = FeeBases.None;

    /// <summary>Makes them.</summary>
    /// <param name="kept">The lines of the invoice so far.</param>
    /// <param name="total">What these come to, with those that were left out.</param>
    /// <param name="refusal">Why they cannot be made.</param>
    public IReadOnlyList<MadeLine> Of(IReadOnlyList<MadeLine> kept, decimal total, out Refusal? refusal)
    {
        var lines = new List<MadeLine>();
        refusal = null;
        foreach (var fee in run.Fees.Waiting)
        {
            if (run.Fees.DefinitionOf(fee) is not { } definition)
            {
                refusal = Refusal.Fault($"fee definition {fee.Feepart} is missing");
                return [];
            }

            if (definition.Disabled == "Y" || (PerlTruth.IsTrue(definition.Agentnum) && definition.Agentnum != run.Customer.Agentnum))
                continue;
            if (Charge(fee, definition, Basis(fee, definition, kept, total)) is { } line)
                lines.Add(line);
        }

        return lines;
    }

    // An older invoice; else what this one has for the package, or altogether.
    private FeeBasis Basis(PendingFee fee, FeeDefinition definition, IReadOnlyList<MadeLine> kept, decimal total)
    {
        if (fee.Invnum is { } invnum)
            return FeeBasis.Of(invnum, Bases, definition.Basis == FeeDefinition.Owed);
        var lines = fee.Pkgnum is { } pkgnum ? [.. kept.Where(l => l.Line.Pkgnum == pkgnum)] : kept;
        return new FeeBasis(
            null,
            fee.Pkgnum is null ? total : lines.Sum(l => l.Amount),
            [.. lines.Select(l => new FeeBasisLine(l.Line.Billpkgnum, l.Amount, []))]);
    }

    private MadeLine? Charge(PendingFee fee, FeeDefinition definition, FeeBasis basis)
    {
        var isTaxed = PerlTruth.IsTrue(definition.Taxable);
        var charged = new FeeCalculation(definition, run.Fees.UsageOf(definition))
            .Of(basis, run.Balance.Owed, isTaxed ? taxes.PercentOnFees(definition.Taxclass ?? "") : Inexact.Zero);
        if (charged is null)
            return null;
        var isSetup = definition.Setuprecur == "setup";
        return new MadeLine(new InvoiceLine
        {
            Billpkgnum = run.Records.NewNumber(),
            Feepart = definition.Feepart,
            Setup = isSetup ? charged.Amount : 0,
            Recur = isSetup ? 0 : charged.Amount,
        })
        {
            Fee = charged,
            FeeInvnum = basis.Invnum,
            Settle = fee.Settle,
            Displays = [new InvoiceLineDisplay { Type = isSetup ? "S" : "R", Section = string.IsNullOrEmpty(definition.Category) ? null : definition.Category }],
            Taxes = TaxTerms.OfFee(definition.Taxclass, definition.Taxable, definition.Taxproductnum),
        };
    }
}
