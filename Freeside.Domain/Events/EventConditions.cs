using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>The conditions this program looks at, by the names of the original's classes: what the classes in <c>Conditions</c> say of themselves.</summary>
internal static class EventConditions
{
    private static readonly IReadOnlyDictionary<string, ConditionEntry> Known = Entries.Of<ConditionEntry>(typeof(EventCondition), e => e.Name);

    /// <summary>All that are looked at.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    /// <summary>The condition of that name; <c>null</c> where this program does not look at it.</summary>
    public static ConditionEntry? Named(string name) => Known.GetValueOrDefault(name);
}
