using System.Globalization;
using Freeside.Data.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.History;

/// <summary>
/// The statement that writes the history of one table's rows (Record.pm _h_statement), made once. It is sent beside the rows themselves: a row of
/// history is never read or changed again, so nothing is to be kept track of.
/// </summary>
internal sealed class HistoryStatement
{
    private readonly string _text;
    private readonly List<Column> _columns;

    private HistoryStatement(string table, string text, List<Column> columns) =>
        (Sequence, _text, _columns) = ($"{table}_historynum_seq", text, columns);

    /// <summary>Where its numbers are drawn.</summary>
    public string Sequence { get; }

    /// <summary>The statement for a table's twin; <c>null</c> where it has none.</summary>
    /// <param name="model">The mapping of all tables.</param>
    /// <param name="table">The table.</param>
    /// <param name="rules">What history leaves out.</param>
    public static HistoryStatement? Of(IModel model, IEntityType table, HistoryRules rules)
    {
        if (HistoryTables.Of(model, table) is not { } twin)
            return null;
        var kept = table.GetProperties().Select((p, index) => (Name: p.GetColumnName(), Index: index))
            .Where(p => rules.Keeps(table, p.Name)).ToDictionary(p => p.Name, p => p.Index, StringComparer.Ordinal);
        var (columns, values) = (new List<Column>(), new List<string>());
        foreach (var property in twin.GetProperties())
        {
            var source = Stamp(property) ?? (kept.TryGetValue(property.Name, out var index) ? (row => row.Numbers.Real(row.Entry.Values[index])) : null);
            if (source is not null)
                columns.Add(new Column(property.GetRelationalTypeMapping(), property.IsNullable, source));
            values.Add(source is null ? "null" : string.Create(CultureInfo.InvariantCulture, $"${columns.Count}"));
        }

        var names = string.Join(", ", twin.GetProperties().Select(p => $"\"{p.GetColumnName()}\""));
        return new HistoryStatement(twin.GetTableName()!, $"INSERT INTO {twin.GetTableName()} ({names}) VALUES ({string.Join(", ", values)})", columns);
    }

    /// <summary>The statement for one row.</summary>
    public NpgsqlBatchCommand For(HistoryRow row)
    {
        var command = new NpgsqlBatchCommand(_text);
        foreach (var column in _columns)
            command.Parameters.Add(Parameters.Of(column.Mapping, column.Value(row), column.IsNullable));
        return command;
    }

    private static Func<HistoryRow, object?>? Stamp(IProperty column) => column.Name switch
    {
        "historynum" => row => Convert.ChangeType(row.Historynum, column.ClrType, CultureInfo.InvariantCulture),
        "history_date" => row => row.Stamp.Now,
        "history_user" => row => row.Stamp.Username,
        "history_action" => row => row.Entry.Action,
        _ => null,
    };

    private sealed record Column(RelationalTypeMapping Mapping, bool IsNullable, Func<HistoryRow, object?> Value);
}
