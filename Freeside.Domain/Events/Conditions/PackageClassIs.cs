namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_class</c>: the package, one on the invoice, or one of the customer's that is not cancelled is of one of some classes.</summary>
internal sealed class PackageClassIs(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _classes = options.Chosen("pkgclass");

    /// <summary>The condition <c>pkg_class</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_class", EventTable.Owners, o => new PackageClassIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => Meant(check).Any(p => _classes.Contains(check.State.ClassOf(p)));

    private static IEnumerable<Packages.Package> Meant(EventCheck check) => check.Subject.Table switch
    {
        EventTable.Package => [check.Subject.Package!],
        EventTable.Invoice => check.State.PackagesOn(check.Subject.Invoice!),
        _ => check.State.Packages.Where(p => !p.IsCancelled),
    };
}
