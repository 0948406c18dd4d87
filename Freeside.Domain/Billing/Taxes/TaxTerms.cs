using Freeside.Domain.Common;

namespace Freeside.Domain.Billing.Taxes;

/// <summary>What the definition of a package or fee says of its taxes.</summary>
/// <param name="Taxclass">The class of goods; empty: none in particular.</param>
/// <param name="ExemptsSetup">Whether what is charged once is not taxed.</param>
/// <param name="ExemptsRecur">Whether what is charged for a period is not taxed.</param>
/// <param name="HasTaxProduct">
/// Whether it names a tax vendor's product: <c>taxproductnum</c>, an option <c>usage_taxproductnum_…</c>, or a row in <c>part_pkg_taxoverride</c>.
/// </param>
public sealed record TaxTerms(string Taxclass, bool ExemptsSetup, bool ExemptsRecur, bool HasTaxProduct = false)
{
    /// <summary>Those of a package's definition (<c>part_pkg</c>).</summary>
    /// <param name="taxclass">Its class of goods.</param>
    /// <param name="setuptax">Its flag <c>setuptax</c>: <c>Y</c> exempts.</param>
    /// <param name="recurtax">Its flag <c>recurtax</c>: <c>Y</c> exempts.</param>
    /// <param name="hasTaxProduct">Whether it names a tax vendor's product.</param>
    public static TaxTerms OfPackage(string? taxclass, string? setuptax, string? recurtax, bool hasTaxProduct = false) =>
        new(taxclass ?? "", PerlTruth.IsTrue(setuptax), PerlTruth.IsTrue(recurtax), hasTaxProduct);

    /// <summary>Those of a fee's definition (<c>part_fee</c>).</summary>
    /// <param name="taxclass">Its class of goods.</param>
    /// <param name="taxable">Its flag <c>taxable</c>: anything else than <c>Y</c> exempts all of it.</param>
    /// <param name="taxproductnum">The tax vendor's product it names.</param>
    public static TaxTerms OfFee(string? taxclass, string? taxable, int? taxproductnum = null) =>
        new(taxclass ?? "", !PerlTruth.IsTrue(taxable), !PerlTruth.IsTrue(taxable), PerlTruth.IsTrue(taxproductnum));
}
