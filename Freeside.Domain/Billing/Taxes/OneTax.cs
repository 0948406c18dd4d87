using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>One tax on the lines of an invoice that have it, in the order in which they were made (cust_main_county.pm taxline).</summary>
internal sealed class OneTax(TaxRate rate)
{
    private readonly List<(TaxableLine Line, long Cents)> _shares = [];
    private Inexact _taxable;

    /// <summary>The tax.</summary>
    public TaxRate Rate => rate;

    /// <summary>The name of the line it goes to.</summary>
    public string Name => PerlTruth.IsTrue(rate.Taxname) ? rate.Taxname! : "Tax";

    /// <summary>The lines that have it.</summary>
    public List<LineExemptions> Lines { get; } = [];

    /// <summary>What it comes to, two decimals.</summary>
    public decimal Amount { get; private set; }

    /// <summary>What it comes to on each line.</summary>
    public IReadOnlyList<TaxPart> Parts { get; private set; } = [];

    /// <summary>Calculates it; all exemptions are noted.</summary>
    /// <param name="roundsPerLine">
    /// Each line's tax is rounded, and the tax is their sum. Else the tax on all together is rounded, and what the lines' taxes without
    /// fractions of cents lack is given to the first lines, a cent each.
    /// </param>
    /// <returns>Why it cannot be calculated, or <c>null</c>.</returns>
    public Refusal? Calculate(bool roundsPerLine)
    {
        foreach (var line in Lines)
            AddShare(line.Line, line.Taxable(rate).ToCents(), roundsPerLine);
        var cents = _shares.Sum(s => s.Cents);
        var missing = roundsPerLine ? 0 : ((100 * (Inexact)(_taxable * rate.Percent / 100).ToCents()) - cents).ToWhole();

        // Comes of lines that cost less than nothing.
        if (missing < 0)
            return Refusal.Fault($"nonsense extra_cents value {missing}");
        Amount = Money(cents + missing);
        Parts = [.. _shares.Select((share, i) => new TaxPart(share.Line, rate.Taxnum, Money(share.Cents + (i < missing ? 1 : 0))))];
        return null;
    }

    private void AddShare(TaxableLine line, decimal taxable, bool roundsPerLine)
    {
        if (taxable == 0)
            return;
        var cents = (Inexact)taxable * rate.Percent;
        _shares.Add((line, roundsPerLine ? cents.ToWhole() : cents.Truncated().ToWhole()));
        _taxable += taxable;
    }

    private static decimal Money(long cents) => new decimal(cents) / 100;
}
