using System.Text.Json.Nodes;

namespace Freeside.Data.Local.Seed;

/// <summary>One of the seed's files: rows by table, and the user they are said to be from.</summary>
/// <param name="User">The user in the rows' history.</param>
/// <param name="Rows">Each table's rows: JSON objects with the columns that are set.</param>
internal sealed record SeedFile(string User, IReadOnlyDictionary<string, JsonArray> Rows)
{
    private static readonly string[] Names = ["settings.json", "messages.json", "users.json", "shop.json", "customers.json"];

    /// <summary>All files, with the values of this database in place of their names.</summary>
    public static IEnumerable<SeedFile> ReadAll(SeedValues values)
    {
        foreach (var name in Names)
        {
            using var stream = Open(name);
            var root = JsonNode.Parse(stream)!.AsObject();
            yield return new SeedFile(
                (string)root["user"]!,
                root["rows"]!.AsObject().ToDictionary(t => t.Key, t => Fill(t.Value!.AsArray(), values)));
        }

        yield return new SeedFile("fs_bootstrap", new Dictionary<string, JsonArray> { ["cust_main_county"] = Regions() });
    }

    private static JsonArray Fill(JsonArray rows, SeedValues values)
    {
        foreach (var row in rows.Select(r => r!.AsObject()))
        {
            foreach (var (column, value) in row.ToList())
            {
                if (value is JsonValue text && text.TryGetValue<string>(out var word) && word.StartsWith('$'))
                    row[column] = JsonValue.Create(values.Resolve(word[1..]));
            }
        }

        return rows;
    }

    // A country without states stands as one row without a state.
    private static JsonArray Regions()
    {
        using var reader = new StreamReader(Open("regions.txt"));
        JsonArray rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var country = line[..2];
            foreach (var state in line.Length > 2 ? line[4..].Split("; ") : [null!])
                rows.Add(new JsonObject { ["country"] = country, ["state"] = state, ["exempt_amount"] = 0, ["tax"] = 0 });
        }

        return rows;
    }

    private static Stream Open(string name) => typeof(SeedFile).Assembly.GetManifestResourceStream("Seed/" + name)!;
}
