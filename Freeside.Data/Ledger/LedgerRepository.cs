using System.Data;
using System.Runtime.CompilerServices;
using Freeside.Domain.Ledger;
using Npgsql;

namespace Freeside.Data.Ledger;

/// <summary>
/// Reads the ledger in one read-only transaction, so that what others commit meanwhile is not seen. A slice of rows at a time: neither
/// this program nor the server keeps more, however large the tables are.
/// </summary>
internal sealed class LedgerRepository : ILedgerRepository
{
    private const int SliceRows = 20_000;

    // Statements take what they take; slices differ too much for one plan, and are too small for compiled ones. Old servers lack some of these.
    private const string Settings = """
        set transaction read only;
        select set_config(s.name, s.value, true)
        from (values ('statement_timeout', '0'), ('idle_in_transaction_session_timeout', '0'), ('plan_cache_mode', 'force_custom_plan'), ('jit', 'off')) s (name, value)
        join pg_settings p on p.name = s.name
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;
    private readonly int _sliceRows;

    private LedgerRepository(NpgsqlConnection connection, NpgsqlTransaction transaction, int sliceRows) =>
        (_connection, _transaction, _sliceRows) = (connection, transaction, sliceRows);

    /// <summary>Takes the view.</summary>
    public static async Task<LedgerRepository> OpenAsync(
        NpgsqlDataSource dataSource, CancellationToken cancellationToken, int sliceRows = SliceRows)
    {
        var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        try
        {
            var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
            var ledger = new LedgerRepository(connection, transaction, sliceRows);
            await using var settings = ledger.Command(Settings);
            await settings.ExecuteNonQueryAsync(cancellationToken);
            return ledger;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<long> CountAsync(Invariant invariant, CancellationToken cancellationToken)
    {
        var rows = 0L;
        foreach (var query in LedgerQueries.Of(invariant))
        {
            await using var command = Command(query.CountSql);
            rows += (long)(await command.ExecuteScalarAsync(cancellationToken))!;
        }

        return rows;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Violation> ViolationsAsync(
        Invariant invariant, Action<long> looked, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var query in LedgerQueries.Of(invariant))
        {
            var after = long.MinValue;
            while (await NextSliceAsync(query, after, cancellationToken) is var (last, rows))
            {
                await foreach (var violation in InSliceAsync(query, after, last, cancellationToken))
                    yield return violation;
                looked(rows);
                after = last;
            }
        }
    }

    /// <summary>Ends the view.</summary>
    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task<(long Last, long Rows)?> NextSliceAsync(LedgerQuery query, long after, CancellationToken cancellationToken)
    {
        await using var command = Command(query.SliceSql, after, _sliceRows);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return reader.IsDBNull(0) ? null : (reader.GetInt64(0), reader.GetInt64(1));
    }

    private async IAsyncEnumerable<Violation> InSliceAsync(
        LedgerQuery query, long after, long last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = Command(query.Sql, after, last);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            yield return new Violation([.. Enumerable.Range(0, reader.FieldCount).Where(i => !reader.IsDBNull(i)).Select(i => Fact(reader, i))]);
    }

    // Keys are of either width of whole numbers.
    private static LedgerFact Fact(NpgsqlDataReader reader, int column) =>
        new(reader.GetName(column), reader.GetValue(column) switch
        {
            int key => key,
            long key => key,
            decimal amount => amount,
            var other => throw new InvalidOperationException($"{reader.GetName(column)} is no number but {other.GetType().Name}"),
        });

    private NpgsqlCommand Command(string sql, params long[] parameters)
    {
        var command = new NpgsqlCommand(sql, _connection, _transaction) { CommandTimeout = 0 };
        foreach (var parameter in parameters)
            command.Parameters.AddWithValue(parameter);
        return command;
    }
}
