namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_pkgpart</c>: the package is of one of some definitions.</summary>
internal sealed class PackageDefinitionIs(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _pkgparts = options.Chosen("if_pkgpart");

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _pkgparts.Contains($"{check.Subject.Package!.Pkgpart}");
}
