namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_age_before</c>: a date of the package is younger.</summary>
internal sealed class PackageAgeBefore(EventOptions options) : EventCondition
{
    private readonly PackageDates _date = new(options);
    private readonly EventAge? _age = options.Age("age");

    /// <summary>The condition <c>pkg_age_before</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_age_before", EventTable.Package, o => new PackageAgeBefore(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => _date.Of(check) > check.Before(_age ?? default);

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _date.IsOriginal || (_age is { } age && _date.Of(check) > check.Time - age.Seconds);
}
