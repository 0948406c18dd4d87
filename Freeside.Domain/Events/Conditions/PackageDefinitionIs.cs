namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_pkgpart</c>: the package is of one of some definitions.</summary>
internal sealed class PackageDefinitionIs(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _pkgparts = options.Chosen("if_pkgpart");

    /// <summary>The condition <c>pkg_pkgpart</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_pkgpart", EventTable.Package, o => new PackageDefinitionIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _pkgparts.Contains($"{check.Subject.Package!.Pkgpart}");
}
