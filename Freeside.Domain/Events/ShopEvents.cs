using Freeside.Domain.Events.Conditions;
using Freeside.Domain.Events.Reading;

namespace Freeside.Domain.Events;

/// <summary>
/// The events that are looked at daily for a customer, in the order in which they come for one thing: the younger ages first, then by
/// weight (part_event_condition.pm order_conditions_sql).
/// </summary>
internal sealed class ShopEvents
{
    private readonly List<DueDefinition> _ready = [];
    private readonly List<EventProblem> _problems = [];

    /// <summary>Puts together what was read.</summary>
    public ShopEvents(DefinedEvents defined)
    {
        var options = defined.Options.Value.ToLookup(o => o.Eventpart);
        var conditions = defined.Conditions.Value.ToLookup(c => c.Eventpart);
        foreach (var definition in defined.Definitions.Value)
            Add(definition, EventOptions.Of(options[definition.Eventpart]), conditions[definition.Eventpart]);
        _ready = [.. _ready.OrderBy(e => e.AgeOf<SignupAge>()).ThenBy(e => e.AgeOf<InvoiceAge>()).ThenBy(e => e.AgeOf<BalanceAge>())
            .ThenBy(e => e.AgeOf<BalanceAgeUnder>()).ThenBy(e => e.Definition.Weight).ThenBy(e => e.Definition.Eventpart)];
    }

    /// <summary>Those that can be run.</summary>
    public IReadOnlyList<DueDefinition> Ready => _ready;

    /// <summary>Those that are passed over.</summary>
    public IReadOnlyList<EventProblem> Problems => _problems;

    /// <summary>The definitions whose events matter.</summary>
    public IReadOnlyList<int> Eventparts =>
        [.. _ready.Select(e => e.Definition.Eventpart).Concat(_ready.SelectMany(e => e.Conditions.OfType<AfterEvent>()).Select(a => a.Eventpart)).Distinct()];

    private void Add(EventDefinition definition, EventOptions options, IEnumerable<EventConditionRow> conditionRows)
    {
        var table = EventTables.Named(definition.Eventtable);
        var conditions = conditionRows.GroupBy(c => (c.Number, c.Condition))
            .Select(c => (Name: c.Key.Condition, Entry: EventConditions.Named(c.Key.Condition), Options: EventOptions.Of(c))).ToList();
        var made = conditions.Where(c => c.Entry is not null).Select(c => c.Entry!.Make(c.Options)).ToList();
        var entry = EventActions.Named(definition.Action);
        var action = entry?.Make(options);
        var problem =
            entry is null ? EventActions.IsLeft(definition.Action) ? $"action {definition.Action} is not performed" : $"unknown action {definition.Action}"
            : !entry.Tables.HasFlag(table) || table == EventTable.None ? $"action {definition.Action} cannot be about {definition.Eventtable}"
            : options.Problem is { } unread ? $"action {definition.Action}: {unread}"
            : conditions.Select(c => Problem(c.Name, c.Entry, c.Options, table)).FirstOrDefault(p => p is not null);
        if (problem is null)
            _ready.Add(new DueDefinition(definition, table, made, action!, entry!.Stage));
        else
            _problems.Add(new EventProblem(definition.Eventpart, problem));
    }

    private static string? Problem(string name, ConditionEntry? entry, EventOptions options, EventTable table) =>
        entry is null ? $"condition {name} is not looked at"
        : !entry.Tables.HasFlag(table) ? $"condition {name} cannot be about that"
        : options.Problem is { } unread ? $"condition {name}: {unread}" : null;
}
