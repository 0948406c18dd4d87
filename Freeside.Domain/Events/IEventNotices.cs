namespace Freeside.Domain.Events;

/// <summary>Hears of events that are passed over.</summary>
public interface IEventNotices
{
    /// <summary>An event's definition cannot be run here: it has an action or condition this program does not know, or options nobody can read.</summary>
    void PassedOver(EventProblem problem);
}
