using System.Security.Cryptography;
using System.Text;

namespace Freeside.Data.Local.Server;

/// <summary>How a cluster's server differs from PostgreSQL's defaults. Given as arguments at every start, so that no file has to be kept in step.</summary>
internal static class ClusterSettings
{
    /// <summary>A name for a cluster that no other on this machine has; its processes carry it in their titles.</summary>
    public static string ClusterName(string clusterFolder) =>
        "freeside-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(clusterFolder)))[..12];

    /// <summary>The server's arguments.</summary>
    public static string[] Arguments(PostgresClusterOptions options, string clusterFolder, string socketFolder)
    {
        var durable = options.IsDurable ? "on" : "off";
        string[] settings =
        [
            "listen_addresses=",
            $"unix_socket_directories=\"{socketFolder}\"",
            "unix_socket_permissions=0700",
            $"port={SocketFolder.Port}",
            $"cluster_name={ClusterName(clusterFolder)}",
            $"max_connections={options.MaxConnections}",
            $"shared_buffers={options.SharedBuffers}",
            $"fsync={durable}",
            $"full_page_writes={durable}",

            // The log tells of the server, not of statements: those, and the DETAIL of their errors, hold customers' data.
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off",
        ];
        return ["-D", clusterFolder, .. settings.SelectMany(s => new[] { "-c", s })];
    }
}
