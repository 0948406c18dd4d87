using System.IO.Compression;
using Freeside.Tests.Support;
using Npgsql;

namespace Freeside.Tests.Conformance.Database;

/// <summary>The databases the recordings start from.</summary>
internal static class StartingDatabases
{
    /// <summary>The catalogue's tables with the recordings' starting rows: a small shop.</summary>
    public static TestTemplate Shop { get; } = new("shop", TestTemplate.EmptySchema, FillAsync);

    /// <summary>The same, every change noted.</summary>
    public static TestTemplate AuditedShop { get; } = new("shop_audited", Shop, AuditStatements);

    /// <summary>A complete Freeside 3 database with the same rows, every change noted; there is one where <see cref="Fixture"/> is.</summary>
    public static TestTemplate AuditedComplete { get; } = new("complete_audited", new TestTemplate("complete", from: null, LoadFixtureAsync), AuditStatements);

    /// <summary>
    /// The dump of the complete database: <c>FREESIDE_FIXTURE</c>, or <c>shared/fixtures/freeside3.sql</c> beside the source tree or further up.
    /// </summary>
    public static string? Fixture { get; } = Environment.GetEnvironmentVariable("FREESIDE_FIXTURE") is { Length: > 0 } named
        ? named
        : ConformanceFolder.Above(Path.Combine("shared", "fixtures", "freeside3.sql"));

    private static IEnumerable<string> AuditStatements() => [File.ReadAllText(ConformanceFolder.File("Database/Audit.sql"))];

    private static async Task FillAsync(string database)
    {
        await using var connection = new NpgsqlConnection(await TestCluster.ConnectionStringAsync(database, pooling: false));
        await connection.OpenAsync();
        using var archive = ZipFile.OpenRead(ConformanceFolder.File("StartingRows.zip"));
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            if (Path.GetExtension(entry.Name) == ".copy")
                await CopyAsync(connection, Path.GetFileNameWithoutExtension(entry.Name), reader);
            else
                await SetSequencesAsync(connection, reader);
        }
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string table, StreamReader rows)
    {
        var columns = (await rows.ReadLineAsync())!.Split('\t').Select(c => $"\"{c}\"");
        await using var import = await connection.BeginTextImportAsync($"copy public.\"{table}\" ({string.Join(", ", columns)}) from stdin");
        await import.WriteAsync(await rows.ReadToEndAsync());
    }

    private static async Task SetSequencesAsync(NpgsqlConnection connection, StreamReader sequences)
    {
        while (await sequences.ReadLineAsync() is { } line)
        {
            var parts = line.Split('\t');
            await using var command = new NpgsqlCommand("select setval(('public.' || quote_ident($1))::regclass, $2)", connection)
            {
                Parameters = { new() { Value = parts[0] }, new() { Value = long.Parse(parts[1]) } },
            };
            await command.ExecuteNonQueryAsync();
        }
    }

    private static async Task LoadFixtureAsync(string database)
    {
        await using var connection = new NpgsqlConnection(await TestCluster.ConnectionStringAsync(database, pooling: false));
        await connection.OpenAsync();
        using var dump = new StreamReader(Fixture!);
        await DumpLoader.LoadAsync(dump, connection);
    }
}
