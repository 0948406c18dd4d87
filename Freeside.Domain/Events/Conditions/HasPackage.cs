namespace Freeside.Domain.Events.Conditions;

/// <summary><c>has_pkgpart</c>: the customer has a package of one of some definitions that is not cancelled.</summary>
internal sealed class HasPackage(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _pkgparts = options.Chosen("if_pkgpart");

    /// <summary>The condition <c>has_pkgpart</c>.</summary>
    public static ConditionEntry Entry { get; } = new("has_pkgpart", EventTable.Owners, o => new HasPackage(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Packages.Any(p => !p.IsCancelled && _pkgparts.Contains($"{p.Pkgpart}"));
}
