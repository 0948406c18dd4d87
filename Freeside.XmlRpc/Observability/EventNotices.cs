using System.Collections.Concurrent;
using Freeside.Domain.Events;

namespace Freeside.XmlRpc.Observability;

/// <summary>Logs events that are passed over, each once for as long as the program runs: it is looked at with every customer.</summary>
internal sealed class EventNotices(ILogger<EventNotices> log) : IEventNotices
{
    // A shop has dozens; definitions that are changed again and again do not fill the memory.
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<EventProblem, bool> _told = [];

    /// <inheritdoc/>
    public void PassedOver(EventProblem problem)
    {
        if (_told.Count < Most && _told.TryAdd(problem, value: true))
            ServerLog.EventPassedOver(log, problem.Eventpart, LogText.Clean(problem.Reason));
    }
}
