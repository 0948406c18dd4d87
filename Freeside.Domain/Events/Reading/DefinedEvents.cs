using Freeside.Domain.Common;

namespace Freeside.Domain.Events.Reading;

/// <summary>The events that are looked at daily for a customer, with their options and conditions; arrives with one batch of reads.</summary>
public sealed class DefinedEvents
{
    /// <summary>The definitions, by number.</summary>
    public required Pending<IReadOnlyList<EventDefinition>> Definitions { get; init; }

    /// <summary>The options of their actions.</summary>
    public required Pending<IReadOnlyList<EventOptionRow>> Options { get; init; }

    /// <summary>Their conditions.</summary>
    public required Pending<IReadOnlyList<EventConditionRow>> Conditions { get; init; }
}
