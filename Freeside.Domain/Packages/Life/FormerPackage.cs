namespace Freeside.Domain.Packages.Life;

/// <summary>A package whose place another took.</summary>
/// <param name="Pkgnum">The package.</param>
/// <param name="Pkgpart">Its definition.</param>
/// <param name="Setup">When it was billed for the first time.</param>
/// <param name="LastBill">The beginning of the last period it was billed for.</param>
/// <param name="Bill">When it was to be billed next.</param>
/// <param name="ChangePkgnum">The package whose place it took itself, if any.</param>
public sealed record FormerPackage(int Pkgnum, int Pkgpart, int? Setup, int? LastBill, int? Bill, int? ChangePkgnum)
{
    /// <summary>A package as it stands, seen in the same way.</summary>
    internal static FormerPackage Of(Package package) =>
        new(package.Pkgnum, package.Pkgpart, package.Setup, package.LastBill, package.Bill, package.ChangePkgnum);
}
