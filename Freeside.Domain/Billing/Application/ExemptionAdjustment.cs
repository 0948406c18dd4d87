using System.Globalization;
using Freeside.Domain.Common;
using Freeside.Domain.Credits;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing.Application;

/// <summary>
/// Takes back what a credit leaves of tax exemptions, which are never to exceed what a line costs (cust_credit_bill_pkg.pm insert).
/// </summary>
internal sealed class ExemptionAdjustment
{
    private readonly Settlement _settlement;
    private readonly IRecords _records;
    private readonly Dictionary<int, List<ExemptGroup>> _groups;

    /// <summary>Adjusts the exemptions that were read.</summary>
    public ExemptionAdjustment(Settlement settlement, IReadOnlyList<ExemptGroup> groups, IRecords records)
    {
        (_settlement, _records) = (settlement, records);
        _groups = groups.GroupBy(g => g.Billpkgnum).ToDictionary(g => g.Key, g => g.ToList());
    }

    /// <summary>Adjusts the exemptions of the line a credit went to.</summary>
    /// <param name="credit">What went to the line; booked already.</param>
    /// <param name="line">The line.</param>
    /// <returns>Why an exemption cannot be adjusted, or <c>null</c>.</returns>
    public Refusal? Adjust(LineCredit credit, LineAccount line)
    {
        if (!_groups.TryGetValue(credit.Billpkgnum, out var groups))
            return null;
        var months = Months(line);
        if (months == 0)
            return Refusal.Fault("Illegal division by zero");
        var taxable = ((Inexact)line.Payable(credit.Setuprecur) / months).ToCents();
        var credited = ((Inexact)credit.Amount / months).ToCents();
        if (taxable < 0)
            return null;

        // What is taken back now is not looked at again before the next credit.
        foreach (var group in groups.Where(g => g.Amount > 0).ToList())
        {
            var amount = TakenBack(group, credit, taxable, credited);
            if (amount == 0 || !group.TaxExists)
                continue;
            if (TakeBack(group.Kind, credit, amount) is { } refusal)
                return refusal.Within("error inserting cust_tax_exempt_pkg");
            Note(groups, group with { Kind = Stored(group.Kind), Amount = -amount });
        }

        return null;
    }

    private static decimal TakenBack(ExemptGroup group, LineCredit credit, decimal taxable, decimal credited)
    {
        var kind = group.Kind;
        if (PerlTruth.IsTrue(kind.Monthly))
            return taxable >= group.Amount ? 0 : Math.Min(group.Amount - taxable, credited);
        if (!PerlTruth.IsTrue(kind.Setup) && !PerlTruth.IsTrue(kind.Recur))
            return credit.Amount;
        return PerlTruth.IsTrue(credit.Setuprecur == InvoiceAccount.Setup ? kind.Setup : kind.Recur) ? credit.Amount : 0;
    }

    // cust_tax_exempt_pkg.pm check.
    private Refusal? TakeBack(ExemptionKind kind, LineCredit credit, decimal amount)
    {
        var stored = Stored(kind);
        if (stored is { Cust: null, CustTaxname: null, Setup: null, Recur: null })
        {
            if (stored.Monthly is null)
                return Refusal.Error("no exemption type selected");
            if (stored.Year is not (>= 1000 and <= 9999))
                return Refusal.Error($"illegal exemption year: '{stored.Year}'");
            if (stored.Month is not (>= 1 and <= 12))
                return Refusal.Error($"illegal exemption month: '{stored.Month}'");
        }

        _records.Insert(new TaxExemption
        {
            Exemptpkgnum = _records.NewNumber(),
            Billpkgnum = credit.Billpkgnum,
            Creditbillpkgnum = credit.Creditbillpkgnum,
            Amount = -amount,
            Taxnum = stored.Taxnum,
            Taxtype = stored.Taxtype,
            Year = stored.Year,
            Month = stored.Month,
            ExemptMonthly = stored.Monthly,
            ExemptCust = stored.Cust,
            ExemptCustTaxname = stored.CustTaxname,
            ExemptSetup = stored.Setup,
            ExemptRecur = stored.Recur,
        });
        return null;
    }

    // The strongest reason stays alone.
    private static ExemptionKind Stored(ExemptionKind kind)
    {
        if (PerlTruth.IsTrue(kind.Cust))
            return kind with { CustTaxname = null, Setup = null, Recur = null, Monthly = null, Month = null, Year = null };
        if (PerlTruth.IsTrue(kind.CustTaxname))
            return kind with { Setup = null, Recur = null, Monthly = null, Month = null, Year = null };
        return PerlTruth.IsTrue(kind.Setup) || PerlTruth.IsTrue(kind.Recur) ? kind with { Monthly = null, Month = null, Year = null } : kind;
    }

    private static void Note(List<ExemptGroup> groups, ExemptGroup change)
    {
        var index = groups.FindIndex(g => g.Kind == change.Kind);
        if (index < 0)
            groups.Add(change);
        else
            groups[index] = groups[index] with { Amount = groups[index].Amount + change.Amount };
    }

    // The line's own period, or the definition's, in months; of one in weeks or days the number alone counts, and a one-time charge is a month's.
    private int Months(LineAccount line)
    {
        var frequency = PerlTruth.IsTrue(line.Line.Freq) ? line.Line.Freq : _settlement.DefinedFrequency(line);
        return PerlTruth.IsTrue(frequency) ? LeadingNumber(frequency!) : 1;
    }

    private static int LeadingNumber(string text) => int.TryParse(
        string.Concat(text.TrimStart().TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
