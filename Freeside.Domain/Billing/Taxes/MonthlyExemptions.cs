using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>So much a month that a tax is not charged on, for all the customer buys (cust_main_county.pm taxline).</summary>
/// <param name="read">What was used before.</param>
/// <param name="zone">The zone in which months begin.</param>
internal sealed class MonthlyExemptions(TaxesToRead read, TimeZoneInfo zone)
{
    private const decimal LeastTaxable = 0.005m;

    private readonly Dictionary<(int Taxnum, CalendarMonth Month), decimal> _saved =
        read.MonthlyUses.Value.ToDictionary(u => (u.Taxnum, new CalendarMonth(u.Year, u.Month)), u => u.Amount);

    // The invoice in the making adds to what is saved in doubles; the next finds the saved sum, which is exact.
    private readonly Dictionary<(int Taxnum, CalendarMonth Month), Inexact> _used = [];

    /// <summary>Notes what of a line a tax is not charged on because of its monthly exemption.</summary>
    /// <param name="exemptions">The line, its other exemptions noted.</param>
    /// <param name="rate">The tax.</param>
    /// <param name="date">When the invoice is made, epoch seconds.</param>
    /// <returns>Why it cannot be told, or <c>null</c>.</returns>
    public Refusal? Note(LineExemptions exemptions, TaxRate rate, int date)
    {
        var taxable = exemptions.Taxable(rate);
        if (rate.ExemptAmount <= 0 || taxable <= 0)
            return null;
        var months = MonthSpan.Of(exemptions.Line, date, zone);
        if (months.Count == 0)
            return Refusal.Fault("Illegal division by zero");
        if (read.KnownCustomer.HasOldExemptions)
            return Refusal.Error("this customer still has old-style tax exemption records; run bin/fs-migrate-cust_tax_exempt?");

        // In equal parts, whatever is left over at the end being taxed.
        Inexact perMonth = (taxable / months.Count).ToCents();
        for (var i = 0; i < months.Count && taxable > LeastTaxable; i++)
            taxable -= Use(exemptions, rate, months.First.Plus(i), Inexact.Min(perMonth, taxable));
        return null;
    }

    /// <summary>The invoice is made: what its saved lines used stays used.</summary>
    public void Settle(IEnumerable<ExemptPart> saved)
    {
        _used.Clear();
        foreach (var part in saved.Where(p => p.Reason == ExemptReason.Monthly))
        {
            var key = (part.Taxnum, new CalendarMonth(part.Year!.Value, part.Month!.Value));
            _saved[key] = _saved.GetValueOrDefault(key) + part.Amount;
        }
    }

    private Inexact Use(LineExemptions exemptions, TaxRate rate, CalendarMonth month, Inexact wanted)
    {
        var key = (rate.Taxnum, month);
        var used = _used.TryGetValue(key, out var known) ? known : _saved.GetValueOrDefault(key);
        var left = rate.ExemptAmount - used;
        if (left <= 0)
            return Inexact.Zero;
        var amount = Inexact.Min(wanted, left);
        _used[key] = used + exemptions.Add(rate, amount, ExemptReason.Monthly, month).Amount;
        return amount;
    }
}
