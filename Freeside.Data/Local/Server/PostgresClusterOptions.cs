namespace Freeside.Data.Local.Server;

/// <summary>How a cluster is made and run.</summary>
internal sealed record PostgresClusterOptions
{
    /// <summary>The folder that holds everything of the cluster; its parent exists and it belongs to the cluster alone.</summary>
    public required string HomeFolder { get; init; }

    /// <summary>Whether commits survive a failing machine. Off only for databases that are thrown away.</summary>
    public bool IsDurable { get; init; } = true;

    /// <summary>How many sessions there may be at a time.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>The memory for pages, as PostgreSQL writes it.</summary>
    public string SharedBuffers { get; init; } = "128MB";

    /// <summary>How long a start may take; a crashed cluster replays its journal first.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromMinutes(5);
}
