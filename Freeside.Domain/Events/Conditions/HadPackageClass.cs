namespace Freeside.Domain.Events.Conditions;

/// <summary><c>has_pkg_class_cancelled</c>: the customer has a package of one of some classes that was cancelled lately.</summary>
internal sealed class HadPackageClass(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _classes = options.Chosen("pkgclass");
    private readonly EventAge _age = options.AgeOrNone("age");

    /// <summary>The condition <c>has_pkg_class_cancelled</c>.</summary>
    public static ConditionEntry Entry { get; } = new("has_pkg_class_cancelled", EventTable.Owners, o => new HadPackageClass(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check)
    {
        var lately = check.Before(_age);
        return check.State.Packages.Any(p => p.IsCancelled && p.Cancel > lately && _classes.Contains(check.State.ClassOf(p)));
    }
}
