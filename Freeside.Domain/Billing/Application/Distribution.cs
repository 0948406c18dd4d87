using System.Globalization;
using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Application;

/// <summary>
/// How an application is distributed over what is open on an invoice's lines (cust_bill_ApplicationCommon.pm calculate_applications):
/// all of it, or the one amount it matches, or by the packages' weights and within these in equal shares.
/// </summary>
internal sealed class Distribution
{
    // Taxes and fees have no package: they come after all that have.
    private const float WithoutPackage = -1;

    private readonly FundsKind _kind;
    private readonly Settlement _settlement;
    private readonly IReadOnlyList<LinePart> _open;
    private readonly List<PartShare> _shares = [];

    private Distribution(FundsKind kind, Settlement settlement, IReadOnlyList<LinePart> open) =>
        (_kind, _settlement, _open) = (kind, settlement, open);

    /// <summary>The shares, in the original's order.</summary>
    /// <param name="kind">What is applied.</param>
    /// <param name="amount">How much, as the application's record has it.</param>
    /// <param name="open">What is open, in the original's order.</param>
    /// <param name="settlement">The packages.</param>
    /// <param name="refusal">Why it cannot be distributed; <c>null</c> where it can.</param>
    public static IReadOnlyList<PartShare> Of(
        FundsKind kind, AppliedAmount amount, IReadOnlyList<LinePart> open, Settlement settlement, out Refusal? refusal)
    {
        var distribution = new Distribution(kind, settlement, open);
        refusal = distribution.Distribute(amount);
        return distribution._shares;
    }

    private Refusal? Distribute(AppliedAmount amount)
    {
        var total = _open.Sum(p => p.Owed);
        if (amount.Value > total)
        {
            return Refusal.Error(
                $"Can't apply a {_kind.Name()} of ${amount.Text} greater than the remaining owed on line items (${MoneyText.Of(total)})");
        }

        if (amount.Value == total)
            _shares.AddRange(_open.Select(p => new PartShare(p, p.Owed)));
        else if (_open.Where(p => p.Owed == amount.Value).Take(2).ToList() is [var only])
            _shares.Add(new PartShare(only, amount.Value));
        else
            return ByWeight(amount.Value);
        return null;
    }

    private Refusal? ByWeight(Inexact remaining)
    {
        foreach (var group in _open.GroupBy(p => _settlement.PackageOf(p.Line)?.Weight(_kind) ?? WithoutPackage).OrderByDescending(g => g.Key))
        {
            List<LinePart> parts = [.. group];
            var owed = parts.Aggregate(Inexact.Zero, (sum, part) => sum + part.Owed);
            var toApply = Inexact.Min(owed, remaining);
            remaining -= toApply;
            toApply = SettleSmallOnes(parts, toApply);
            if (parts.Count > 0 && ShareEqually(parts, toApply) is { } refusal)
                return refusal;

            // What rounding leaves over keeps this going, and gives nothing to whoever is next.
            if (remaining == Inexact.Zero)
                break;
        }

        return null;
    }

    // Who owes less than an equal share gets all of it, and the others' shares grow; until nobody does.
    private Inexact SettleSmallOnes(List<LinePart> parts, Inexact toApply)
    {
        List<LinePart> small;
        do
        {
            var each = (100 * toApply / parts.Count).Truncated() / 100;
            small = parts.FindAll(p => p.Owed < each);
            parts.RemoveAll(p => p.Owed < each);
            foreach (var part in small)
            {
                _shares.Add(new PartShare(part, part.Owed));
                toApply -= part.Owed;
            }
        }
        while (small.Count > 0 && parts.Count > 0);
        return toApply;
    }

    private Refusal? ShareEqually(List<LinePart> parts, Inexact toApply)
    {
        Inexact each = (toApply / parts.Count).ToCents();
        var pennies = (100 * (toApply - (each * parts.Count))).ToWhole();
        if (Math.Abs(pennies) > parts.Count)
        {
            return Refusal.Error(string.Create(
                CultureInfo.InvariantCulture,
                $"Error distributing pennies applying {_kind.Name()} - can't distribute difference of {pennies} pennies among {parts.Count} line items"));
        }

        foreach (var part in parts)
        {
            var penny = Math.Sign(pennies);
            pennies -= penny;
            _shares.Add(new PartShare(part, penny == 0 ? each : penny > 0 ? each + 0.01m : each - 0.01m));
        }

        return null;
    }
}
