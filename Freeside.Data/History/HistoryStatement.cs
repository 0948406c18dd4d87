using Freeside.Data.Saving;
using Freeside.Data.Schema;
using Freeside.Data.Tables;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.History;

/// <summary>
/// The statement that writes the history of one table's rows (Record.pm _h_statement), made once. It is sent beside the rows themselves: a row of
/// history is never read, changed or referred to again, so nothing is to be kept track of, its number neither.
/// </summary>
internal sealed class HistoryStatement
{
    private readonly InsertStatement _insert;
    private readonly List<Column> _columns;

    private HistoryStatement(InsertStatement insert, List<Column> columns) => (_insert, _columns) = (insert, columns);

    /// <summary>The statement for a table's twin; <c>null</c> where it has none.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rules">What history leaves out.</param>
    /// <param name="types">How values are sent.</param>
    public static HistoryStatement? Of(IEntityType table, HistoryRules rules, IRelationalTypeMappingSource types)
    {
        if (table.HistoryTwin() is not { } twin)
            return null;
        var kept = table.GetProperties().Select((p, index) => (Name: p.GetColumnName(), Index: index))
            .Where(p => rules.Keeps(table, p.Name)).ToDictionary(p => p.Name, p => p.Index, StringComparer.Ordinal);
        var (columns, always) = (new List<Column>(), new List<string?>());
        foreach (var column in twin.Columns)
        {
            var source = Stamp(column) ?? (kept.TryGetValue(column.Name, out var index) ? ((entry, _) => entry.Values[index]) : null);
            if (source is not null)
                columns.Add(new Column(types.FindMapping(ColumnTypes.ClrType(column), column.CatalogueType)!, column.IsNullable, source));
            always.Add(source is not null ? null : column.IsSerial ? $"nextval('{twin.Sequence(column)}')" : "null");
        }

        return new HistoryStatement(new InsertStatement(twin.Name, [.. twin.Columns.Select(c => $"\"{c.Name}\"")], always), columns);
    }

    /// <summary>The statement for one row.</summary>
    /// <param name="entry">The record's state.</param>
    /// <param name="stamp">Who writes it, and when.</param>
    /// <param name="numbers">What is known of temporary numbers in the state.</param>
    public NpgsqlBatchCommand For(HistoryEntry entry, RecordStamp stamp, TemporaryNumbers numbers) =>
        _insert.For(_columns.Select(column => new ColumnValue(column.Mapping, column.Value(entry, stamp), column.IsNullable)), numbers);

    private static Func<HistoryEntry, RecordStamp, object?>? Stamp(SchemaColumn column) => column.Name switch
    {
        "history_date" => (_, stamp) => stamp.Now,
        "history_user" => (_, stamp) => stamp.Username,
        "history_action" => (entry, _) => entry.Action,
        _ => null,
    };

    private sealed record Column(RelationalTypeMapping Mapping, bool IsNullable, Func<HistoryEntry, RecordStamp, object?> Value);
}
