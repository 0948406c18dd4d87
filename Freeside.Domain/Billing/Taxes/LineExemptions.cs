using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>What of one line is not taxed, kept up while one tax after the other is calculated.</summary>
/// <param name="line">The line.</param>
internal sealed class LineExemptions(TaxableLine line)
{
    private readonly List<(int Taxnum, Inexact Amount)> _amounts = [];
    private readonly List<ExemptPart> _parts = [];

    /// <summary>The line.</summary>
    public TaxableLine Line => line;

    /// <summary>The exemptions so far.</summary>
    public IReadOnlyList<ExemptPart> Parts => _parts;

    /// <summary>What both its amounts come to.</summary>
    public Inexact Charged => (Inexact)line.Setup + line.Recur;

    /// <summary>What is left to one tax.</summary>
    public Inexact Taxable(TaxRate rate) =>
        _amounts.Where(a => a.Taxnum == rate.Taxnum).Aggregate(Charged, (taxable, exemption) => taxable - exemption.Amount);

    /// <summary>Some of it is not taxed.</summary>
    /// <param name="rate">By which tax.</param>
    /// <param name="amount">How much; the record has it in cents.</param>
    /// <param name="reason">Why.</param>
    /// <param name="month">The month, of a monthly exemption.</param>
    public ExemptPart Add(TaxRate rate, Inexact amount, ExemptReason reason, CalendarMonth? month = null)
    {
        var part = new ExemptPart(line, rate.Taxnum, amount.ToCents(), reason, month?.Year, month?.Number);
        _amounts.Add((rate.Taxnum, amount));
        _parts.Add(part);
        return part;
    }
}
