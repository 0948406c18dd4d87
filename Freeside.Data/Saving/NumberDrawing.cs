using System.Text;
using Freeside.Data.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>
/// Draws numbers from Freeside's own sequences, as many from each as asked for, in one statement. None is kept: the Perl side may
/// be drawing from them beside us.
/// </summary>
internal sealed class NumberDrawing
{
    private readonly Dictionary<string, int> _wanted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Queue<long>> _drawn = new(StringComparer.Ordinal);

    /// <summary>Whether anything was asked for.</summary>
    public bool IsEmpty => _wanted.Count == 0;

    /// <summary>Asks for one more number of a sequence.</summary>
    public void Want(string sequence) => _wanted[sequence] = _wanted.GetValueOrDefault(sequence) + 1;

    /// <summary>The next of the numbers drawn, in ascending order.</summary>
    public long Take(string sequence) => _drawn[sequence].Dequeue();

    /// <summary>The sequence of a table's serial key.</summary>
    public static string SequenceOf(SchemaTable table, string column) => table.Sequence(table.Column(column));

    /// <summary>Draws all.</summary>
    public async Task DrawAsync(FreesideContext context, CancellationToken cancellationToken)
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var command = new NpgsqlCommand(Statement(), connection, context.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction);
        command.Parameters.AddRange(_wanted.Values.Select(count => new NpgsqlParameter<int> { TypedValue = count }).ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            var sequence = reader.GetString(0);
            if (!_drawn.TryGetValue(sequence, out var numbers))
                _drawn[sequence] = numbers = new Queue<long>();
            numbers.Enqueue(reader.GetInt64(1));
        }
    }

    // One branch a sequence; how many of each is a parameter, so that the same tables make the same (prepared) statement.
    private string Statement()
    {
        var sql = new StringBuilder();
        foreach (var (sequence, index) in _wanted.Keys.Select((s, i) => (s, i)))
            sql.Append(index == 0 ? "" : " union all ").Append($"select '{sequence}', nextval('{sequence}') from generate_series(1, ${index + 1})");
        return $"select * from ({sql}) drawn(sequence, number) order by sequence, number";
    }
}
