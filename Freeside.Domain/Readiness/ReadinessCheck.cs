using System.Globalization;
using Freeside.Domain.Billing.Plans;
using Freeside.Domain.Events;
using Freeside.Domain.Events.Actions;
using Freeside.Domain.Events.Reading;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Readiness;

/// <summary>Tells what a shop uses that this program does not perform: what to know before the Perl daemon is replaced.</summary>
public static class ReadinessCheck
{
    /// <summary>The settings that have to be read.</summary>
    public static IReadOnlyList<string> SettingNames { get; } = [.. UnservedSettings.All.Select(s => s.Name), Conf.PaymentGateway];

    /// <summary>All of it: plans, actions, conditions, events, settings.</summary>
    public static IReadOnlyList<Lack> Of(ShopUse use) =>
        [.. Plans(use.Plans), .. Actions(use), .. Conditions(use.Events), .. Events(use.Events), .. Settings(use.Settings)];

    private static IEnumerable<Lack> Plans(IEnumerable<PlanUse> plans) =>
        from use in plans
        group use by use.Plan into plan
        let consequence = Consequence(plan.Key)
        where consequence is not null
        let packages = plan.Sum(u => u.Packages)
        select new Lack(LackKind.Plan, plan.Key, $"{Counted(packages, "package")} of {Numbered(plan.Select(u => u.Pkgpart), "definition")}", consequence, RefusesCalls: true);

    private static string? Consequence(string plan) => PricePlan.Named(plan) is { } named ? named.Lacks
        : "there is no such plan: nobody who has it can be billed";

    private static IEnumerable<Lack> Actions(ShopUse use)
    {
        var hasGateway = use.HasAgentGateway || new EventSettings(new ConfTable(use.Settings)).HasGateway;
        return from definition in use.Events.Definitions.Value
               group definition.Eventpart by definition.Action into action
               let consequence = Consequence(action.Key, hasGateway)
               where consequence is not null
               orderby action.Key
               select new Lack(LackKind.Action, action.Key, Numbered(action, "event"), consequence, RefusesCalls: false);
    }

    private static string? Consequence(string action, bool hasGateway) => EventActions.Named(action) is { } entry
        ? hasGateway && entry.Make(EventOptions.Of(Array.Empty<EventOptionRow>())) is RealtimeCharge ? "no gateway is called: left to Freeside's daily run" : null
        : EventActions.IsLeft(action) ? "left to Freeside's daily run" : "there is no such action: never done";

    private static IEnumerable<Lack> Conditions(DefinedEvents events) =>
        from condition in events.Conditions.Value
        where EventConditions.Named(condition.Condition) is null
        group condition.Eventpart by condition.Condition into named
        orderby named.Key
        select new Lack(LackKind.Condition, named.Key, Numbered(named.Distinct(), "event"), "not looked at: its events are left to Freeside's daily run", RefusesCalls: false);

    // What is named above is not told again.
    private static IEnumerable<Lack> Events(DefinedEvents events)
    {
        var unnamed = events.Definitions.Value.Where(d => EventActions.Named(d.Action) is not null).Select(d => d.Eventpart)
            .Except(events.Conditions.Value.Where(c => EventConditions.Named(c.Condition) is null).Select(c => c.Eventpart)).ToHashSet();
        return new ShopEvents(events).Problems.Where(p => unnamed.Contains(p.Eventpart)).OrderBy(p => p.Eventpart)
            .Select(p => new Lack(LackKind.Event, p.Eventpart.ToString(CultureInfo.InvariantCulture), p.Reason, "never done", RefusesCalls: false));
    }

    private static IEnumerable<Lack> Settings(IEnumerable<ConfRow> rows) =>
        from setting in UnservedSettings.All
        let set = rows.Where(r => r.Name == setting.Name && (setting.Value is null || r.Value?.TrimEnd('\n') == setting.Value)).ToList()
        where set.Count > 0
        select new Lack(LackKind.Setting, setting.Name, Holders(set), setting.Consequence, setting.RefusesCalls);

    private static string Holders(List<ConfRow> rows) =>
        rows.Exists(r => r.Agentnum is null) ? "set for all agents" : "set for " + Numbered(rows.Select(r => r.Agentnum!.Value).Distinct(), "agent");

    private static string Counted(long count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string Numbered(IEnumerable<int> numbers, string what)
    {
        var all = numbers.Order().ToList();
        return $"{what}{(all.Count == 1 ? "" : "s")} {string.Join(", ", all)}";
    }
}
