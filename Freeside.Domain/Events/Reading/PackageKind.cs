namespace Freeside.Domain.Events.Reading;

/// <summary>What events ask of a package's definition.</summary>
/// <param name="Pkgpart">The definition.</param>
/// <param name="Freq">How often it is billed.</param>
/// <param name="Classnum">Its class.</param>
/// <param name="NoAuto"><c>Y</c>: its packages are never paid for automatically.</param>
public sealed record PackageKind(int Pkgpart, string? Freq, int? Classnum, string? NoAuto);
