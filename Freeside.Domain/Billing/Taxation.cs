using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Billing.Taxes;
using Freeside.Domain.Common;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Billing;

/// <summary>The taxes on the lines of this run.</summary>
/// <param name="read">What taxes depend on.</param>
/// <param name="packages">The packages on the lines.</param>
/// <param name="settings">The settings on taxes.</param>
/// <param name="stamp">Now, and the zone in which months begin.</param>
internal sealed class Taxation(TaxesToRead read, PackagesBilled packages, TaxSettings settings, RecordStamp stamp)
{
    private readonly TaxPlaces _places = TaxPlaces.Of(read, settings);
    private readonly TaxCalculation _calculation = new(read, settings, stamp.Zone);

    /// <summary>The taxes on one invoice.</summary>
    /// <param name="lines">Its lines in the order in which they were made, also those that are left out.</param>
    /// <param name="refusal">Why they cannot be calculated.</param>
    public InvoiceTax Of(IEnumerable<MadeLine> lines, out Refusal? refusal) => _calculation.Of([.. lines.Select(Taxable)], stamp.Now, out refusal);

    private TaxableLine Taxable(MadeLine made) => new(
        made.Line.Billpkgnum,
        made.Line.Pkgnum,
        made.Line.Setup,
        made.Line.Recur,
        made.Line.Sdate,
        made.Line.Edate,
        TaxTerms.OfPackage(made.Definition.Taxclass, made.Definition.Setuptax, made.Definition.Recurtax, NamesProduct(made)),
        _places.OfPackage(made.Package.Locationnum),
        made.IsKept);

    private bool NamesProduct(MadeLine made) => PerlTruth.IsTrue(made.Definition.Taxproductnum)
        || packages.OptionsOf(made.Package).Names.Any(n => n.StartsWith(PlanOption.UsageTaxProduct, StringComparison.Ordinal));
}
