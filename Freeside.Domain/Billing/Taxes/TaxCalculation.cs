using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>
/// Calculates the taxes on a customer's invoices, one after the other: monthly exemptions that the saved lines of one use up are gone
/// for the next (cust_main/Billing.pm _handle_taxes and calculate_taxes).
/// </summary>
/// <param name="read">What the taxes depend on, read.</param>
/// <param name="settings">The settings on taxes.</param>
/// <param name="zone">The server's time zone, in which months begin.</param>
public sealed class TaxCalculation(TaxesToRead read, TaxSettings settings, TimeZoneInfo zone)
{
    private readonly RateTable _rates = new(read.Rates.Value);
    private readonly FixedExemptions _fixed = new(read, settings);
    private readonly MonthlyExemptions _monthly = new(read, zone);
    private readonly HashSet<string> _sections = settings.ShowsSections ? read.Sections.Value.ToHashSet(StringComparer.Ordinal) : [];

    /// <summary>The taxes on one invoice.</summary>
    /// <param name="lines">
    /// Everything taxable on it, in the order in which it was made (packages as billed, then fees, then what postal invoices cost),
    /// also what is not saved: the first lines bear the cents that rounding leaves.
    /// </param>
    /// <param name="date">When the invoice is made, epoch seconds.</param>
    /// <param name="refusal">Why it cannot be calculated; <c>null</c> where it can.</param>
    public InvoiceTax Of(IReadOnlyList<TaxableLine> lines, int date, out Refusal? refusal)
    {
        refusal = settings.HasTaxProducts && lines.Any(l => l.Terms.HasTaxProduct)
            ? Refusal.Error("taxes by tax product (enable_taxproducts) are not supported")
            : null;
        if (refusal is not null)
            return InvoiceTax.None;
        var taxed = lines.Select(l => new LineExemptions(l)).ToList();
        var taxes = TaxesOn(taxed);
        foreach (var tax in taxes)
        {
            refusal = Calculate(tax, date);
            if (refusal is not null)
                return InvoiceTax.None;
        }

        var exemptions = taxed.Where(t => t.Line.IsSaved).SelectMany(t => t.Parts).ToList();
        _monthly.Settle(exemptions);
        return new InvoiceTax([.. taxes.Where(t => t.Amount > 0).GroupBy(t => t.Name, StringComparer.Ordinal).Select(Line)], exemptions);
    }

    private List<OneTax> TaxesOn(IReadOnlyList<LineExemptions> lines)
    {
        var taxes = new OrderedDictionary<int, OneTax>();
        foreach (var line in lines)
        {
            foreach (var rate in _rates.Of(line.Line.Place, line.Line.Terms.Taxclass))
            {
                taxes.TryAdd(rate.Taxnum, new OneTax(rate));
                taxes[rate.Taxnum].Lines.Add(line);
                _fixed.Note(line, rate);
            }
        }

        return [.. taxes.Values];
    }

    private Refusal? Calculate(OneTax tax, int date)
    {
        foreach (var line in tax.Lines)
        {
            if (_monthly.Note(line, tax.Rate, date) is { } refusal)
                return refusal;
        }

        return tax.Calculate(settings.RoundsPerLine);
    }

    private TaxLine Line(IGrouping<string, OneTax> taxes)
    {
        var amount = taxes.Aggregate(Inexact.Zero, (sum, tax) => sum + tax.Amount).ToCents();
        var parts = taxes.SelectMany(t => t.Parts).Where(p => p.Line.IsSaved);
        return new TaxLine(taxes.Key, amount, _sections.Contains(taxes.Key) ? taxes.Key : null, [.. parts]);
    }
}
