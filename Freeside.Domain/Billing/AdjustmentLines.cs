using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>Makes the lines of taxes that somebody added for the next invoice (Billing.pm bill).</summary>
/// <param name="records">What the call writes.</param>
/// <param name="adjustments">Those that wait.</param>
internal sealed class AdjustmentLines(IRecords records, IReadOnlyList<TaxAdjustment> adjustments)
{
    /// <summary>Makes those that still wait. Their amounts are on the invoice, and not in what it charges.</summary>
    public IReadOnlyList<MadeLine> Waiting() => [.. adjustments.Where(a => a.Billpkgnum is null).Select(Line)];

    private MadeLine Line(TaxAdjustment adjustment) => new(new InvoiceLine
    {
        Billpkgnum = records.NewNumber(),
        Setup = adjustment.Amount,
        Recur = 0,
        Itemdesc = adjustment.Taxname is "Tax" or "" ? null : adjustment.Taxname,
        Itemcomment = string.IsNullOrEmpty(adjustment.Comment) ? null : adjustment.Comment,
    })
    {
        Settle = billpkgnum =>
        {
            adjustment.Billpkgnum = billpkgnum;
            records.Replace(adjustment);
        },
    };
}
