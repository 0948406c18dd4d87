using Npgsql;

namespace Freeside.Data;

/// <summary>How this program connects.</summary>
internal static class ConnectionSettings
{
    // A PostgreSQL as it is installed, and the private one, takes 100 connections: some are left for others.
    private const int Connections = 90;

    // All methods together send about 150 different ones; with room for fewer, one would push out another's on every connection.
    private const int PreparedStatements = 200;

    /// <summary>A connection string's settings, and this program's where it says nothing.</summary>
    public static NpgsqlConnectionStringBuilder Of(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // The session is never altered, so there is nothing to reset when a connection goes back to the pool.
            NoResetOnClose = true,
            ApplicationName = "Freeside.XmlRpc",

            // A duplicate key is refused in PostgreSQL's words, which name it; DatabaseErrors decides what else is shown.
            IncludeErrorDetail = true,
        };
        if (settings.MaxAutoPrepare == 0)
            settings.MaxAutoPrepare = PreparedStatements;
        if (!settings.ShouldSerialize("Maximum Pool Size"))
            settings.MaxPoolSize = Connections;
        return settings;
    }
}
