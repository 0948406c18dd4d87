namespace Freeside.Domain.Events.Conditions;

/// <summary><c>hasnt_pkgpart</c>: the customer has no package of some definitions that is not cancelled.</summary>
internal sealed class HasntPackage(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _pkgparts = options.Chosen("unless_pkgpart");

    /// <summary>The condition <c>hasnt_pkgpart</c>.</summary>
    public static ConditionEntry Entry { get; } = new("hasnt_pkgpart", EventTable.Owners, o => new HasntPackage(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.State.Packages.Any(p => !p.IsCancelled && _pkgparts.Contains($"{p.Pkgpart}"));
}
