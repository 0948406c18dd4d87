namespace Freeside.Domain.Events.Conditions;

/// <summary><c>has_pkg_class</c>: the customer has a package of one of some classes that is not cancelled.</summary>
internal sealed class HasPackageClass(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _classes = options.Chosen("pkgclass");

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.State.Packages.Any(p => !p.IsCancelled && _classes.Contains(check.State.ClassOf(p)));
}
