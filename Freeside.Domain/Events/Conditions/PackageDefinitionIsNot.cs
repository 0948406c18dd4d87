namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_unless_pkgpart</c>: the package is of none of some definitions.</summary>
internal sealed class PackageDefinitionIsNot(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _pkgparts = options.Chosen("unless_pkgpart");

    /// <summary>The condition <c>pkg_unless_pkgpart</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_unless_pkgpart", EventTable.Package, o => new PackageDefinitionIsNot(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !_pkgparts.Contains($"{check.Subject.Package!.Pkgpart}");
}
