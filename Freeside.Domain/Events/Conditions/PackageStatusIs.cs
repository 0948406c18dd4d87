namespace Freeside.Domain.Events.Conditions;

/// <summary><c>pkg_status</c>: the package's status is one of some.</summary>
internal sealed class PackageStatusIs(EventOptions options) : EventCondition
{
    private readonly IReadOnlySet<string> _statuses = options.Chosen("status");

    /// <summary>The condition <c>pkg_status</c>.</summary>
    public static ConditionEntry Entry { get; } = new("pkg_status", EventTable.Package | EventTable.Account, o => new PackageStatusIs(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.Subject.Package is { } package && _statuses.Contains(check.State.StatusOf(package));
}
