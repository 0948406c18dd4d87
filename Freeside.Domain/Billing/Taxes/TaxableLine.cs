namespace Freeside.Domain.Billing.Taxes;

/// <summary>A line of an invoice in the making, as far as taxes go.</summary>
/// <param name="Billpkgnum">The line's number, or what stands for it until it is drawn.</param>
/// <param name="Pkgnum">The package; 0 for a fee.</param>
/// <param name="Setup">What is charged once, two decimals.</param>
/// <param name="Recur">What is charged for a period, two decimals.</param>
/// <param name="Sdate">When the period begins, epoch seconds.</param>
/// <param name="Edate">When it ends, epoch seconds.</param>
/// <param name="Terms">What the definition, the overriding one where there is one, says of taxes.</param>
/// <param name="Place">Where it is taxed: <see cref="TaxPlaces"/>.</param>
/// <param name="IsSaved">
/// Whether the line gets onto the invoice. One that is left out because nothing on it is positive has its tax all the same
/// (Billing.pm _omit_zero_value_bundles); only the records that would refer to it are never made.
/// </param>
public sealed record TaxableLine(
    int Billpkgnum,
    int Pkgnum,
    decimal Setup,
    decimal Recur,
    int? Sdate,
    int? Edate,
    TaxTerms Terms,
    TaxPlace Place,
    bool IsSaved = true);
