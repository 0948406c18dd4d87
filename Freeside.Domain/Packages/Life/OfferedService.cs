namespace Freeside.Domain.Packages.Life;

/// <summary>A kind of service that packages of a definition may have (<c>pkg_svc</c>).</summary>
/// <param name="Pkgpart">The package's definition.</param>
/// <param name="Svcpart">The service's definition.</param>
/// <param name="Quantity">How many one package may have.</param>
/// <param name="Primary"><c>Y</c>: it is what the package is about.</param>
/// <param name="Svcdb">The table of such services.</param>
public sealed record OfferedService(int Pkgpart, int Svcpart, int Quantity, string Primary, string Svcdb);
