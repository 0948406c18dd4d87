namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_unless_pkgpart</c>: the package is of none of some definitions.</summary>
internal sealed class PackageDefinitionIsNot(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _pkgparts = options.Chosen("unless_pkgpart");

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !_pkgparts.Contains($"{check.Subject.Package!.Pkgpart}");
}
