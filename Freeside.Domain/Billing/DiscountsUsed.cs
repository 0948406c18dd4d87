using System.Globalization;
using System.Text.RegularExpressions;
using Freeside.Domain.Billing.Discounts;
using Freeside.Domain.Common;
using Freeside.Domain.Invoices;

namespace Freeside.Domain.Billing;

/// <summary>
/// Months of discounts that this run uses up. They are booked after all invoices, each from what was left before the run: several periods
/// at once count as the last of them (cust_pkg_discount.pm increment_months_used).
/// </summary>
/// <param name="records">What the call writes.</param>
internal sealed partial class DiscountsUsed(IRecords records)
{
    private const int Scale = 4;

    private readonly List<DiscountUse> _uses = [];

    /// <summary>A period was billed with these discounts.</summary>
    public void Use(DiscountGiven given) => _uses.AddRange(given.Uses);

    /// <summary>All invoices are made.</summary>
    /// <returns>Why it cannot be booked, or <c>null</c>.</returns>
    public Refusal? Book()
    {
        var before = _uses.Select(u => (Inexact)(u.Discount.Given.MonthsUsed ?? 0)).ToList();
        for (var i = 0; i < _uses.Count; i++)
        {
            if (Book(_uses[i].Discount, (before[i] + _uses[i].Months).ToText()) is { } refusal)
                return refusal with { Text = $"error discounting: {refusal.Text}\n running precommit hook CODE\n" };
        }

        _uses.Clear();
        return null;
    }

    /// <summary>The record of what one discount took off a line.</summary>
    /// <param name="part">What it took off.</param>
    /// <param name="billpkgnum">The line.</param>
    /// <param name="record">The record.</param>
    /// <returns>Why there can be none: a week or a day is no month, whatever is taken off it.</returns>
    public Refusal? Record(DiscountPart part, int billpkgnum, out InvoiceLineDiscount record)
    {
        record = new InvoiceLineDiscount
        {
            Billpkgdiscountnum = records.NewNumber(),
            Billpkgnum = billpkgnum,
            Pkgdiscountnum = part.Discount.Given.Pkgdiscountnum,
            Amount = part.Amount,
        };
        if (!Float().IsMatch(part.Months))
            return Refusal.Error($"Illegal or empty (float) months: {part.Months}");
        record.Months = Stored(part.Months);
        return null;
    }

    // Saved wherever its text is not the column's own, which shows all four decimals.
    private Refusal? Book(ActiveDiscount discount, string months)
    {
        var given = discount.Given;
        var isSame = months == (given.MonthsUsed ?? 0).ToString("F4", CultureInfo.InvariantCulture);
        given.MonthsUsed = Stored(months);
        if (records.WouldRefuse(given) is { } refusal)
            return refusal;
        records.Replace(given, evenIfSame: !isSame);
        return null;
    }

    private static decimal Stored(string months) =>
        Math.Round(decimal.Parse(months, NumberStyles.Float, CultureInfo.InvariantCulture), Scale, MidpointRounding.AwayFromZero);

    // FS::Record's ut_float.
    [GeneratedRegex(@"\A\s*\d+(\.\d+)?(e\d+)?\s*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Float();
}
