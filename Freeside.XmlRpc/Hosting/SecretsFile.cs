using Npgsql;

namespace Freeside.XmlRpc.Hosting;

/// <summary>Freeside's own <c>secrets</c> file: a DBI data source, a user, a password and perhaps a schema, a line each (UID.pm getsecrets).</summary>
internal static class SecretsFile
{
    private const string DebianSocketFolder = "/var/run/postgresql";
    private const string Prefix = "DBI:Pg:";

    /// <summary>The connection string the file stands for.</summary>
    /// <exception cref="StartupException">The file cannot be read or understood; its password is never repeated.</exception>
    public static string ConnectionString(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"Freeside:SecretsFile {path} cannot be read: {e.Message}", e);
        }

        if (lines.Length < 3)
            throw new StartupException($"Freeside:SecretsFile {path} needs three lines: DBI data source, user, password.");
        var settings = Source(path, lines[0].Trim());
        settings.Username = lines[1].Trim();
        if (lines[2].Length > 0)
            settings.Password = lines[2];
        if (lines.Length > 3 && lines[3].Trim().Length > 0)
            settings.SearchPath = lines[3].Trim();
        return settings.ConnectionString;
    }

    private static NpgsqlConnectionStringBuilder Source(string path, string source)
    {
        if (!source.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
            throw new StartupException($"Freeside:SecretsFile {path} names no PostgreSQL database: its first line must begin with {Prefix}");
        var settings = new NpgsqlConnectionStringBuilder { Host = DebianSocketFolder };
        var parts = source[Prefix.Length..].Split([';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var part in parts)
        {
            var (name, value) = part.Split('=', 2) is [var n, var v] ? (n.Trim().ToLowerInvariant(), v.Trim()) : ("dbname", part);
            Set(path, settings, name, value);
        }

        return string.IsNullOrEmpty(settings.Database)
            ? throw new StartupException($"Freeside:SecretsFile {path} names no database (dbname=…).")
            : settings;
    }

    private static void Set(string path, NpgsqlConnectionStringBuilder settings, string name, string value)
    {
        switch (name)
        {
            case "dbname" or "database" or "db":
                settings.Database = value;
                break;
            case "host" or "hostaddr":
                settings.Host = value;
                break;
            case "port" when int.TryParse(value, out var port):
                settings.Port = port;
                break;
            case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode):
                settings.SslMode = mode;
                break;
            default:
                throw new StartupException($"Freeside:SecretsFile {path}: the data source's {name} is not understood.");
        }
    }
}
