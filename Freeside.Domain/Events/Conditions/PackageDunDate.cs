namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_dundate</c>: the date until which the package is left alone has come.</summary>
internal sealed class PackageDunDate : EventCondition
{
    /// <summary>The condition <c>pkg_dundate</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_dundate", EventTable.Package, _ => new PackageDunDate());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.Subject.Package!.Dundate ?? 0) <= check.Time;
}
