namespace Freeside.Domain.Packages;

/// <summary>A package that took another's place in this call, with what it was given of that one's.</summary>
/// <param name="Package">The package.</param>
/// <param name="Svcnums">The services that went over.</param>
/// <param name="Discounts">The discounts it was given.</param>
/// <param name="Details">The texts it was given.</param>
public sealed record TakenPlace(
    Package Package, IReadOnlyList<int> Svcnums, IReadOnlyList<PackageDiscount> Discounts, IReadOnlyList<PackageDetail> Details);
