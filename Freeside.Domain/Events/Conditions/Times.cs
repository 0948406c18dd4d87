namespace Freeside.Domain.Events.Conditions;

/// <summary><c>times</c>: the event was run about this less often, but for failures.</summary>
internal sealed class Times(EventOptions options) : EventCondition
{
    private readonly int _times = options.Number("run_times");

    /// <summary>The condition <c>times</c>.</summary>
    public static ConditionEntry Entry { get; } = new("times", EventTable.Any, o => new Times(o));

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.Others().Count(e => !e.HasFailed) < _times;
}
