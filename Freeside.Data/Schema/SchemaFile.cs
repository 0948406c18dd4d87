namespace Freeside.Data.Schema;

/// <summary>Reads the text form of the catalogue; its first lines explain it.</summary>
internal static class SchemaFile
{
    /// <summary>The tables in the file's order.</summary>
    public static IEnumerable<SchemaTable> Read(TextReader reader)
    {
        SchemaTable? table = null;
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0].StartsWith('#'))
                continue;
            if (words[0] == "table")
            {
                if (table is not null)
                    yield return table;
                table = new SchemaTable(words[1], words.Contains("history"), [], [], []);
                continue;
            }

            table = Add(table ?? throw new FormatException($"outside a table: {line}"), words);
        }

        if (table is not null)
            yield return table;
    }

    private static SchemaTable Add(SchemaTable table, string[] words) => words[0] switch
    {
        "pk" => table with { PrimaryKey = words[1].Split(',') },
        "unique" or "index" => table with { Indexes = [.. table.Indexes, new SchemaIndex(words[1], words[0] == "unique", words[2].Split(','))] },
        _ => table with { Columns = [.. table.Columns, Column(words)] },
    };

    private static SchemaColumn Column(string[] words)
    {
        var isSerial = words[1] is "serial" or "bigserial";
        var type = words[1] switch { "serial" => "int", "bigserial" => "bigint", var other => other };
        var defaultAt = Array.IndexOf(words, "default");
        var defaultSql = defaultAt < 0 ? null : string.Join(' ', words[(defaultAt + 1)..]);
        return new SchemaColumn(words[0], type, !isSerial && !words.Contains("!"), isSerial, defaultSql);
    }
}
