using Freeside.Domain.Common;

namespace Freeside.Domain.Settings;

/// <summary>Typed view of the settings on taxes, read at every call; none holds per agent.</summary>
public sealed class TaxSettings(ConfTable conf)
{
    /// <summary>Whether a package's own location decides on its taxes; before <see cref="AtService"/>.</summary>
    public bool AtPackage { get; } = conf.Exists(Conf.TaxPackageAddress);

    /// <summary>Whether the place where the customer is served decides, not the one where the customer is billed.</summary>
    public bool AtService { get; } = conf.Exists(Conf.TaxShipAddress);

    /// <summary>Whether each line's tax is rounded by itself.</summary>
    public bool RoundsPerLine { get; } = conf.Exists(Conf.TaxRoundPerLine);

    /// <summary>Whether the customer's class decides who pays no taxes, not the customer's own flag.</summary>
    public bool ExemptsByClass { get; } = conf.Exists(Conf.TaxExemptClass);

    /// <summary>Whether definitions may name tax vendors' products, which this program does not know.</summary>
    public bool HasTaxProducts { get; } = conf.Exists(Conf.TaxProducts);

    /// <summary>Whether taxes with a section of their own name are shown there.</summary>
    public bool ShowsSections { get; } =
        PerlTruth.IsTrue(conf.Line(Conf.InvoiceLatexSummary)) || PerlTruth.IsTrue(conf.Line(Conf.InvoiceHtmlSummary));
}
