namespace Freeside.Domain.Events.Conditions;

/// <summary><c>once</c>: the event was not run about this before, but for failures.</summary>
internal sealed class Once : EventCondition
{
    /// <inheritdoc/>
    public override bool Holds(EventCheck check) => !check.Others().Any(e => !e.HasFailed);
}
