namespace Freeside.Tests.Support;

/// <summary>The complete dump of an original database. It is no part of the repository; tests use it where it lies beside it.</summary>
internal static class FixtureDump
{
    /// <summary>The dump's path, or <c>null</c> where there is none.</summary>
    public static string? Path { get; } = Find();

    /// <summary>Its tables, keys and indexes, as statements; their rows are left out.</summary>
    public static IEnumerable<string> SchemaStatements()
    {
        List<string> statement = [];
        var isData = false;
        foreach (var line in File.ReadLines(Path!))
        {
            if (isData)
            {
                isData = line != "\\.";
                continue;
            }

            isData = line.StartsWith("COPY ", StringComparison.Ordinal);
            if (isData || line.StartsWith("SELECT ", StringComparison.Ordinal))
                continue;
            statement.Add(line);
            if (!line.EndsWith(';'))
                continue;
            yield return string.Join('\n', statement);
            statement.Clear();
        }
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, "shared", "fixtures", "freeside3.sql");
            if (File.Exists(path))
                return path;
        }

        return null;
    }
}
