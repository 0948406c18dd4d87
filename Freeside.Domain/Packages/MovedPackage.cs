using System.Runtime.InteropServices;
using Freeside.Domain.Common;

namespace Freeside.Domain.Packages;

/// <summary>What became of a package that was to move.</summary>
/// <param name="Package">The package at its new place: itself, or the one that took its place; <c>null</c> where it could not move.</param>
/// <param name="Refusal">Why it could not.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MovedPackage(Package? Package, Refusal? Refusal)
{
    /// <summary>It moved.</summary>
    public static MovedPackage Now(Package package) => new(package, null);

    /// <summary>It could not move.</summary>
    public static MovedPackage Refused(Refusal refusal) => new(null, refusal);
}
