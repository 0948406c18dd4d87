namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_notchange</c>: the package took no other's place.</summary>
internal sealed class PackageIsNoChange : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !Common.PerlTruth.IsTrue(check.Subject.Package!.ChangeDate);
}
