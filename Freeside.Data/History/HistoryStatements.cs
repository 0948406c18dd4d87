using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Freeside.Data.History;

/// <summary>The statements that write history, one for each table, made when first needed.</summary>
/// <param name="rules">What history leaves out.</param>
internal sealed class HistoryStatements(HistoryRules rules)
{
    private readonly ConcurrentDictionary<IEntityType, HistoryStatement?> _made = [];

    /// <summary>The statement for a table; <c>null</c> where it has no history.</summary>
    /// <param name="table">The table.</param>
    /// <param name="context">Any context that maps it.</param>
    public HistoryStatement? Of(IEntityType table, FreesideContext context) => _made.GetOrAdd(
        table, static (t, with) => HistoryStatement.Of(t, with.rules, with.context.GetService<IRelationalTypeMappingSource>()), (rules, context));
}
