using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Fees;

/// <summary>What a fee comes to, and for which lines (part_fee.pm lineitem).</summary>
/// <param name="definition">The fee.</param>
/// <param name="usage">What it takes for calls, by their class.</param>
internal sealed class FeeCalculation(FeeDefinition definition, IReadOnlyDictionary<int, UsageFee> usage)
{
    private const decimal Least = 0.005m;
    private const decimal HalfACent = 0.5m;
    private const decimal Cent = 0.01m;

    /// <summary>The fee.</summary>
    /// <param name="basis">What it is charged for.</param>
    /// <param name="owed">What the customer owes.</param>
    /// <param name="taxPercent">The taxes on it, all together.</param>
    /// <returns><c>null</c>: none.</returns>
    public ChargedFee? Of(FeeBasis basis, decimal owed, Inexact taxPercent)
    {
        var shares = definition.Basis == FeeDefinition.Usage ? [.. basis.Lines.Select(OfCalls)] : new List<Inexact>();
        var amount = shares.Aggregate((Inexact)definition.Amount, (sum, share) => sum + share);
        if (definition.Basis != FeeDefinition.Usage)
            amount += basis.Total * definition.Percent / 100;
        if (definition.Minimum is { } least && amount < least)
            amount = least;

        // Meant to be a limit, the customer's credit balance is none: only whoever has no credit is charged nothing.
        if (PerlTruth.IsTrue(definition.LimitCredit) && owed >= 0)
            return null;
        var most = Most(owed);
        if (most is { } limit && amount > limit)
            amount = limit;
        if (amount < Least)
            return null;
        var cents = amount.ToCents();
        if (most is not null and not 0 && PerlTruth.IsTrue(definition.Taxable) && taxPercent > 0)
            cents = Math.Min(cents, BeforeTaxes(most.Value, taxPercent));
        if (definition.Basis != FeeDefinition.Usage && basis.Lines.Count > 0 && basis.Total > 0)
            shares = Proportional(basis, cents);
        return new ChargedFee(cents, shares.Count == 0 ? null : [.. basis.Lines.Zip(shares).Where(s => s.Second > 0).Select(s => new FeeShare(s.First.Billpkgnum, s.Second.ToCents()))]);
    }

    private decimal? Most(decimal owed) =>
        PerlTruth.IsTrue(definition.LimitCredit) && -owed < (definition.Maximum ?? 0) ? -owed : definition.Maximum;

    private Inexact OfCalls(FeeBasisLine line) => line.Calls
        .Where(c => c.Amount != 0 && c.Classnum is { } number && usage.ContainsKey(number))
        .Aggregate(Inexact.Zero, (sum, call) => sum + (((Inexact)call.Amount * usage[call.Classnum!.Value].Percent / 100) + usage[call.Classnum.Value].Amount));

    // The limit holds with taxes.
    private static decimal BeforeTaxes(decimal most, Inexact percent)
    {
        var cents = ((Inexact)most * 100 * 100 / (100 + percent)).ToWhole();
        return ((Inexact)(decimal)cents / 100).ToCents();
    }

    // By what each line comes to; what rounding leaves goes to the first ones, a cent each.
    private static List<Inexact> Proportional(FeeBasis basis, decimal amount)
    {
        var share = (Inexact)amount / basis.Total;
        var shares = basis.Lines.Select(l => (Inexact)((Inexact)l.Amount * share).ToCents()).ToList();
        var missing = shares.Aggregate((Inexact)amount * 100, (cents, s) => cents - (s * 100));
        while (missing >= HalfACent || missing < -HalfACent)
        {
            for (var i = 0; i < shares.Count; i++)
            {
                if (missing >= HalfACent)
                    (shares[i], missing) = (shares[i] + Cent, missing - 1);
                else if (missing < -HalfACent)
                    (shares[i], missing) = (shares[i] - Cent, missing + 1);
            }
        }

        return shares;
    }
}

/// <summary>A fee as it is charged.</summary>
/// <param name="Amount">How much, two decimals.</param>
/// <param name="Shares">For which lines; <c>null</c>: for the whole invoice.</param>
internal sealed record ChargedFee(decimal Amount, IReadOnlyList<FeeShare>? Shares);

/// <summary>The part of a fee that is charged for one line.</summary>
/// <param name="Billpkgnum">The line.</param>
/// <param name="Amount">How much, two decimals.</param>
internal sealed record FeeShare(int Billpkgnum, decimal Amount);
