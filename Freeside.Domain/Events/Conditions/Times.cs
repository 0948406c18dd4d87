namespace Freeside.Domain.Events.Conditions;

/// <summary><c>times</c>: the event was run about this less often, but for failures.</summary>
internal sealed class Times(EventOptions options) : EventCondition
{
    private readonly int _times = options.Number("run_times");

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => check.Others().Count(e => !e.HasFailed) < _times;
}
