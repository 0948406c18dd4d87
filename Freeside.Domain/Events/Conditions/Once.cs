namespace Freeside.Domain.Events.Conditions;

/// <summary><c>once</c>: the event was not run about this before, but for failures.</summary>
internal sealed class Once : EventCondition
{
    /// <summary>The condition <c>once</c>.</summary>
    public static ConditionEntry Entry { get; } = new("once", EventTable.Any, _ => new Once());

    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.Others().Any(e => !e.HasFailed);
}
