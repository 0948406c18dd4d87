namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_dundate_age</c>: the date until which the package is left alone is of some age.</summary>
internal sealed class PackageDunDateAge(EventOptions options) : EventCondition
{
    private readonly EventAge? _age = options.Age("age");

    /// <summary>The condition <c>pkg_dundate_age</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_dundate_age", EventTable.Package, o => new PackageDunDateAge(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.Subject.Package!.Dundate ?? 0) <= check.Before(_age ?? default);

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _age is { } age && (check.Subject.Package!.Dundate ?? 0) <= check.Time - age.Seconds;
}
