using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.History;

/// <summary>The statements that write history, one for each table, made when first needed.</summary>
/// <param name="rules">What history leaves out.</param>
internal sealed class HistoryStatements(HistoryRules rules)
{
    private readonly ConcurrentDictionary<IEntityType, HistoryStatement?> _made = [];

    /// <summary>The statement for a table; <c>null</c> where it has no history.</summary>
    public HistoryStatement? Of(IEntityType table) => _made.GetOrAdd(table, t => HistoryStatement.Of(t.Model, t, rules));
}
