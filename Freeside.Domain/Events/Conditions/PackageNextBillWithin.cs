namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_next_bill_within</c>: the package is to be billed soon.</summary>
internal sealed class PackageNextBillWithin(EventOptions options) : EventCondition
{
    private readonly EventAge? _within = options.Age("within");

    /// <summary>The condition <c>pkg_next_bill_within</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_next_bill_within", EventTable.Package, o => new PackageNextBillWithin(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) =>
        check.Subject.Package!.Bill is { } bill and not 0 && check.Time >= (_within ?? default).Before(bill, check.State.Zone);

    /// <inheritdoc/>
    public override bool PassesFilter(EventCheck check) => _within is { } within && check.Time >= check.Subject.Package!.Bill - within.Seconds;
}
