namespace Freeside.Domain.Events.Conditions;

/// <summary><c>has_pkgpart_cancelled</c>: the customer has a package of one of some definitions that was cancelled lately.</summary>
internal sealed class HadPackage(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _pkgparts = options.Chosen("if_pkgpart");
    private readonly EventAge _age = options.AgeOrNone("age");

    /// <summary>The condition <c>has_pkgpart_cancelled</c>.</summary>
    public static ConditionEntry Entry { get; } = new("has_pkgpart_cancelled", EventTable.Owners, o => new HadPackage(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check)
    {
        var lately = check.Before(_age);
        return check.State.Packages.Any(p => p.IsCancelled && p.Cancel > lately && _pkgparts.Contains($"{p.Pkgpart}"));
    }
}
