using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing;

/// <summary>The taxes on the lines of this run.</summary>
/// <param name="read">What taxes depend on.</param>
/// <param name="settings">The settings on taxes.</param>
/// <param name="stamp">Now, and the zone in which months begin.</param>
internal sealed class Taxation(TaxesToRead read, TaxSettings settings, RecordStamp stamp)
{
    private readonly TaxPlaces _places = TaxPlaces.Of(read, settings);
    private readonly TaxCalculation _calculation = new(read, settings, stamp.Zone);

    /// <summary>The taxes on one invoice.</summary>
    /// <param name="lines">Its lines in the order in which they were made, also those that are left out.</param>
    /// <param name="kept">Those that are not.</param>
    /// <param name="refusal">Why they cannot be calculated.</param>
    public InvoiceTax Of(IEnumerable<MadeLine> lines, IReadOnlyCollection<MadeLine> kept, out Refusal? refusal)
    {
        var saved = kept.Select(l => l.Line.Billpkgnum).ToHashSet();
        return _calculation.Of([.. lines.Where(l => l.Taxes is not null).Select(l => Taxable(l, saved.Contains(l.Line.Billpkgnum)))], stamp.Now, out refusal);
    }

    /// <summary>The taxes on a class of fees, all together; percent.</summary>
    public Inexact PercentOnFees(string taxclass) =>
        new RateTable(read.Rates.Value).Of(_places.OfFee(), taxclass).Aggregate(Inexact.Zero, (sum, rate) => sum + rate.Percent);

    private TaxableLine Taxable(MadeLine made, bool isSaved) => new(
        made.Line.Billpkgnum,
        made.Line.Pkgnum,
        made.Line.Setup,
        made.Line.Recur,
        made.Line.Sdate,
        made.Line.Edate,
        made.Taxes!,
        made.Package is { } package ? _places.OfPackage(package.Locationnum) : _places.OfFee(),
        isSaved);
}
