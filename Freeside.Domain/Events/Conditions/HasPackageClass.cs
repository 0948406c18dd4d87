namespace Freeside.Domain.Events.Conditions;

/// <summary><c>has_pkg_class</c>: the customer has a package of one of some classes that is not cancelled.</summary>
internal sealed class HasPackageClass(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _classes = options.Chosen("pkgclass");

    /// <summary>The condition <c>has_pkg_class</c>.</summary>
    public static ConditionEntry Entry { get; } = new("has_pkg_class", EventTable.Owners, o => new HasPackageClass(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Packages.Any(p => !p.IsCancelled && _classes.Contains(check.State.ClassOf(p)));
}
