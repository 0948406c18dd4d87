namespace Freeside.Domain.Events.Reading;

/// <summary>A package on an invoice.</summary>
/// <param name="Invnum">The invoice.</param>
/// <param name="Pkgnum">The package.</param>
public sealed record InvoicedPackage(int Invnum, int Pkgnum);
