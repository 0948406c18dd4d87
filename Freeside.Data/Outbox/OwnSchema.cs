using Npgsql;

namespace Freeside.Data.Outbox;

/// <summary>
/// The schema with what this program keeps for itself beside Freeside's tables. It is made, and brought up to this program's
/// version, when the program starts; a table tells how far it is.
/// </summary>
internal static class OwnSchema
{
    /// <summary>The schema.</summary>
    public const string Name = "freeside_xmlrpc";

    // Two programs that start at once make it one after the other. Any number will do that nobody else locks.
    private const long StartLock = 0x66735f786d6c7270;

    // What leads from each version to the next; never changed, only added to.
    private static readonly string[] Steps =
    [
        """
        create table freeside_xmlrpc.outbox (
            outboxnum bigint generated always as identity primary key,
            created timestamptz not null,
            kind text not null check (kind in ('payment_receipt', 'statement')),
            custnum integer not null,
            paynum integer not null,
            invnum integer,
            pkgnum integer,
            msgnum integer,
            recipients text[] not null check (cardinality(recipients) > 0),
            sent timestamptz
        );
        create index outbox_unsent on freeside_xmlrpc.outbox (outboxnum) where sent is null;
        comment on table freeside_xmlrpc.outbox is 'Mails about payments that are to be sent; whoever sends one sets sent.';
        """,
    ];

    /// <summary>Makes or completes it, where that is needed, and looks whether it can be written.</summary>
    /// <returns>Why it cannot be used, in half a sentence; <c>null</c> where it can.</returns>
    public static async Task<string?> PrepareAsync(NpgsqlDataSource source, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        try
        {
            if (await VersionAsync(connection, cancellationToken) < Steps.Length)
                await CompleteAsync(connection, cancellationToken);
            return await ProblemAsync(connection, cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction)
        {
            return $"the schema {Name} cannot be made or used: {e.MessageText}";
        }
    }

    private static async Task CompleteAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await ScalarAsync(connection, $"select pg_advisory_xact_lock({StartLock})", cancellationToken);
        var version = await VersionAsync(connection, cancellationToken);
        if (version == 0)
        {
            await ScalarAsync(
                connection,
                $"create schema {Name}; create table {Name}.version (number integer not null); insert into {Name}.version values (0)",
                cancellationToken);
        }

        foreach (var step in Steps.Skip(version))
            await ScalarAsync(connection, step, cancellationToken);
        await ScalarAsync(connection, $"update {Name}.version set number = {Math.Max(version, Steps.Length)}", cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // 0 where there is nothing yet. The catalogue's tables are asked: to_regclass goes by what this session knew before it had the lock.
    private static async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        await ScalarAsync(connection, $"select true from pg_catalog.pg_tables where schemaname = '{Name}' and tablename = 'version'", cancellationToken) is true
            ? (int)(await ScalarAsync(connection, $"select number from {Name}.version", cancellationToken))!
            : 0;

    private static async Task<string?> ProblemAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (await VersionAsync(connection, cancellationToken) is var version && version > Steps.Length)
            return $"the schema {Name} is of version {version}, made by a newer program; this one knows version {Steps.Length}";
        const string sql = $"select has_table_privilege('{Name}.outbox', 'insert') and has_table_privilege('{Name}.outbox', 'select')";
        return await ScalarAsync(connection, sql, cancellationToken) is true
            ? null
            : $"the database user {connection.UserName} may not read and write {Name}.outbox";
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
