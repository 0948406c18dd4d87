using Freeside.Tests.Conformance.Comparison;
using Freeside.Tests.Conformance.Recordings;
using Npgsql;
using NpgsqlTypes;

namespace Freeside.Tests.Conformance.Database;

/// <summary>
/// The player's own session on an audited database. A step costs it one round trip, or two where the database has to be brought to
/// the recorded state.
/// </summary>
internal sealed class PlayedDatabase : IAsyncDisposable
{
    private readonly NpgsqlConnection _connection;
    private long _mark;
    private long _seen;

    private PlayedDatabase(NpgsqlConnection connection, IReadOnlyDictionary<string, string[]> keys, string? privateKey) =>
        (_connection, Keys, PrivateKey) = (connection, keys, privateKey);

    /// <summary>The primary key's columns of each table.</summary>
    public IReadOnlyDictionary<string, string[]> Keys { get; }

    /// <summary>The private key in the settings, PEM.</summary>
    public string? PrivateKey { get; }

    /// <summary>Opens a clone of an audited template and runs the scenario's first statements.</summary>
    public static async Task<PlayedDatabase> OpenAsync(string connectionString, IReadOnlyList<string> seed)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, MaxAutoPrepare = 10, AutoPrepareMinUsages = 2 };
        var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await ExecuteAsync(connection, seed);
        var keys = new Dictionary<string, string[]>(StringComparer.Ordinal);
        await using (var command = new NpgsqlCommand("select tbl, columns from rec.key", connection))
        await using (var reader = await command.ExecuteReaderAsync())
        {
            while (await reader.ReadAsync())
                keys.Add(reader.GetString(0), reader.GetFieldValue<string[]>(1));
        }

        await using var key = new NpgsqlCommand("select value from public.conf where name = 'encryptionprivatekey'", connection);
        var database = new PlayedDatabase(connection, keys, await key.ExecuteScalarAsync() as string);
        await using var begin = new NpgsqlCommand("select rec.begin()", connection);
        database._mark = database._seen = (long)(await begin.ExecuteScalarAsync())!;
        return database;
    }

    /// <summary>Runs a step's statements; they are no part of its change.</summary>
    public async Task RunAsync(IReadOnlyList<string> statements)
    {
        if (statements.Count == 0)
            return;
        await ExecuteAsync(_connection, statements);
        await using var mark = new NpgsqlCommand("select coalesce(max(id), 0) from rec.log", _connection);
        _mark = _seen = (long)(await mark.ExecuteScalarAsync())!;
    }

    /// <summary>What was changed since the last step, and sets every sequence to its recorded value.</summary>
    /// <param name="sequencesJson">The sequences that moved in the recorded step.</param>
    public async Task<IReadOnlyList<RowChange>> TakeChangesAsync(string sequencesJson)
    {
        _mark = _seen;
        await using var batch = new NpgsqlBatch(_connection);
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select id, tbl, old::text, new::text from rec.log where id > $1 order by id")
        {
            Parameters = { new NpgsqlParameter { Value = _mark } },
        });
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select rec.settle($1)") { Parameters = { Json(sequencesJson) } });
        var log = new List<LogEntry>();
        await using var reader = await batch.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            _seen = reader.GetInt64(0);
            log.Add(LogEntry.Parse(reader.GetString(1), TextAt(reader, 2), TextAt(reader, 3)));
        }

        return [.. NetChange.Of(log, Keys).Select(PlainText.Of)];
    }

    /// <summary>Whether the change brought the rows to the recorded state.</summary>
    public static bool IsSettled(RecordedStep recorded, IReadOnlyList<RowChange> changed) =>
        ChangeComparison.AreEqual([.. recorded.Changes.Select(PlainText.Of)], changed);

    /// <summary>Brings the rows to the recorded state: takes back our change and makes the recorded one.</summary>
    public async Task SettleAsync(RecordedStep recorded)
    {
        await using var restore = new NpgsqlCommand("select rec.restore($1, $2)", _connection)
        {
            Parameters = { new NpgsqlParameter { Value = _mark }, Json(recorded.ChangesJson) },
        };
        await restore.ExecuteNonQueryAsync();
    }

    /// <summary>Closes the session.</summary>
    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    private static NpgsqlParameter Json(string text) => new() { Value = text, NpgsqlDbType = NpgsqlDbType.Jsonb };

    private static string? TextAt(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static async Task ExecuteAsync(NpgsqlConnection connection, IReadOnlyList<string> statements)
    {
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync();
        }
    }
}
