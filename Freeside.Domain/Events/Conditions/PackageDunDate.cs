namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_dundate</c>: the date until which the package is left alone has come.</summary>
internal sealed class PackageDunDate : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => (check.Subject.Package!.Dundate ?? 0) <= check.Time;
}
