using Freeside.Domain.Common;

namespace Freeside.Domain.Packages.Life;

/// <summary>What is done to a supplemental package is done to its main package, and so to all that is supplemental to that.</summary>
internal static class MainPackage
{
    // Packages that are supplemental to each other in a circle have no main package.
    private const int Deepest = 32;

    /// <summary>The package in the end; <c>null</c> where there is none of that number.</summary>
    /// <param name="parts">The packages.</param>
    /// <param name="package">The package something is to be done to.</param>
    /// <param name="isBound">Whether a package gives way to its main package.</param>
    /// <param name="act">What is to be done, as the original calls it.</param>
    /// <param name="refusal">The original dies where there is no main package.</param>
    public static Package? Of(PackageParts parts, Package package, Func<Package, bool> isBound, string act, out Refusal? refusal)
    {
        var main = package;
        for (var depth = 0; main is not null && isBound(main) && depth <= Deepest; depth++)
            main = depth == Deepest ? null : parts.Find(main.MainPkgnum);
        refusal = main is null ? Refusal.Fault($"Can't call method \"{act}\" on an undefined value") : null;
        return main;
    }
}
