using System.Text;
using Npgsql;

namespace Freeside.Tests.Conformance.Database;

/// <summary>Loads a plain dump of <c>pg_dump</c> without <c>psql</c>: statements, rows between <c>COPY … FROM stdin;</c> and <c>\.</c></summary>
internal static class DumpLoader
{
    /// <summary>Runs the dump on an open connection.</summary>
    public static async Task LoadAsync(TextReader dump, NpgsqlConnection connection)
    {
        var statements = new StringBuilder();
        while (await dump.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("COPY ", StringComparison.Ordinal) && line.EndsWith(" FROM stdin;", StringComparison.Ordinal))
            {
                await ExecuteAsync(connection, statements);
                await CopyAsync(dump, connection, line.TrimEnd(';'));
            }
            else if (!line.StartsWith('\\') && !line.StartsWith("--", StringComparison.Ordinal))
            {
                statements.Append(line).Append('\n');
            }
        }

        await ExecuteAsync(connection, statements);
    }

    private static async Task CopyAsync(TextReader dump, NpgsqlConnection connection, string command)
    {
        await using var import = await connection.BeginTextImportAsync(command);
        while (await dump.ReadLineAsync() is { } row && row != "\\.")
        {
            await import.WriteAsync(row);
            await import.WriteAsync('\n');
        }
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, StringBuilder statements)
    {
        if (!string.IsNullOrWhiteSpace(statements.ToString()))
        {
            await using var command = new NpgsqlCommand(statements.ToString(), connection);
            await command.ExecuteNonQueryAsync();
        }

        statements.Clear();
    }
}
