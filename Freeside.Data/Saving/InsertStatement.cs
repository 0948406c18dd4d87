using System.Collections.Concurrent;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>
/// The statement that inserts a row into a table. Its text is made once; and once more for each choice of columns whose numbers are drawn by the batch
/// itself, of which a table has one or two.
/// </summary>
/// <param name="table">The table, quoted where it has to be.</param>
/// <param name="columns">The columns, quoted where they have to be.</param>
/// <param name="always">For each column, the SQL that it is always given; <c>null</c> where a value comes with each row.</param>
internal sealed class InsertStatement(string table, IReadOnlyList<string> columns, IReadOnlyList<string?> always)
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    /// <summary>The statement for one row.</summary>
    /// <param name="values">Values of the columns that are not always given the same, in their order.</param>
    /// <param name="numbers">What is known of temporary numbers among them.</param>
    public NpgsqlBatchCommand For(IEnumerable<ColumnValue> values, TemporaryNumbers numbers)
    {
        var command = new NpgsqlBatchCommand();

        // One character for each of them, known by its place.
        var awaited = "";
        foreach (var value in values)
        {
            if (value.AddTo(command.Parameters, numbers))
                awaited += (char)command.Parameters.Count;
        }

        command.CommandText = _texts.GetOrAdd(awaited, Text);
        return command;
    }

    private string Text(string awaited)
    {
        var parameter = 0;
        var values = always.Select(sql => sql ?? ColumnValue.Sql(++parameter, awaited.Contains((char)parameter)));
        return $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", values)})";
    }
}
