namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_notchange</c>: the package took no other's place.</summary>
internal sealed class PackageIsNoChange : EventCondition
{
    /// <summary>The condition <c>pkg_notchange</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_notchange", EventTable.Package, _ => new PackageIsNoChange());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !Common.PerlTruth.IsTrue(check.Subject.Package!.ChangeDate);
}
