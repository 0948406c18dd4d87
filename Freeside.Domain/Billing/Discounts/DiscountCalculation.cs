using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Discounts;

/// <summary>
/// What discounts take off, each calculated as if it were the only one (part_pkg/discount_Mixin.pm calc_discount). All amounts are those of
/// one; the quantity multiplies what is left.
/// </summary>
internal static class DiscountCalculation
{
    // So that what is exactly half a cent in decimals is rounded up.
    private const decimal Nudge = 0.00000001m;

    /// <summary>Of a setup fee.</summary>
    /// <param name="discounts">The package's discounts.</param>
    /// <param name="fee">The fee.</param>
    public static DiscountGiven OfSetup(IReadOnlyList<ActiveDiscount> discounts, Inexact fee)
    {
        var given = new DiscountGiven();
        if (fee <= 0)
            return given;
        foreach (var discount in discounts.Where(d => PerlTruth.IsTrue(d.Terms.Setup)))
        {
            var amount = Inexact.Zero;
            if (discount.Terms.Percent > 0)
            {
                amount = discount.Terms.Percent * fee / 100;
            }
            else if (discount.Terms.Amount > 0)
            {
                amount = Inexact.Min(discount.Terms.Amount, fee);
                given.LeftForPeriod[discount.Terms.Discountnum] = (discount.Terms.Amount - amount).ToCents();
            }

            Take(given, discount, amount, "0");
        }

        return given;
    }

    /// <summary>Of the charge for a period.</summary>
    /// <param name="discounts">The package's discounts.</param>
    /// <param name="period">The period.</param>
    /// <param name="setup">What was taken off the setup fee that is charged with it, if one is.</param>
    public static DiscountGiven OfPeriod(IReadOnlyList<ActiveDiscount> discounts, DiscountedPeriod period, DiscountGiven? setup)
    {
        var given = new DiscountGiven();
        var left = setup?.LeftForPeriod.ToDictionary() ?? [];
        foreach (var discount in discounts)
            Take(given, discount, period, left);
        return given;
    }

    private static void Take(DiscountGiven given, ActiveDiscount discount, DiscountedPeriod period, Dictionary<int, decimal> left)
    {
        var terms = discount.Terms;
        var (months, text) = Months(discount, period);
        Inexact charge = (period.Fee * months / period.Frequency).ToCents();
        var amount = terms.Percent > 0 ? charge * terms.Percent / 100
            : terms.Amount > 0 && period.IsOwn ? terms.Amount * months
            : Inexact.Zero;

        // What a setup fee left of an amount is all the period gets, and counts as a month of it.
        if (left.TryGetValue(terms.Discountnum, out var rest))
        {
            (amount, months, text) = (rest, 1, "1");
            left[terms.Discountnum] = 0;
        }

        if (PerlTruth.IsTrue(terms.Setup) && terms.Amount > 0 && terms.Months != 1 && amount - charge > 0)
        {
            given.AddedToSetup[terms.Discountnum] = amount - charge;
            amount = charge;
        }

        amount = Inexact.Min(amount, charge);
        if (period.IsOwn)
            given.Uses.Add(new DiscountUse(discount, months));
        Take(given, discount, amount, text);
    }

    // A whole period, or the months that are left; zero months are not unlimited ones.
    private static (Inexact Months, string Text) Months(ActiveDiscount discount, DiscountedPeriod period)
    {
        var (charged, text) = period.Months is { } months ? (months, months.ToText()) : (period.Frequency, period.FrequencyText);
        if (discount.Terms.Months is not { } granted)
            return (charged, text);
        var left = (Inexact)granted - (discount.Given.MonthsUsed ?? 0);
        return left < charged ? (left, left.ToText()) : (charged, text);
    }

    private static void Take(DiscountGiven given, ActiveDiscount discount, Inexact amount, string months)
    {
        var cents = (amount + Nudge).ToCents();
        if (cents > 0)
            given.Parts.Add(new DiscountPart(discount, cents, months));
    }
}
