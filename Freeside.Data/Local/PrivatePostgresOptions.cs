namespace Freeside.Data.Local;

/// <summary>Where the private database stands and what runs it.</summary>
public sealed record PrivatePostgresOptions
{
    /// <summary>The folder that holds the database and nothing else; made where it is missing.</summary>
    public string DataFolder { get; init; } = "data";

    /// <summary>The folder with PostgreSQL's server programs; <c>null</c>: they are looked for.</summary>
    public string? ProgramFolder { get; init; }

    /// <summary>How many connections there may be at a time.</summary>
    public int MaxConnections { get; init; } = 100;

    /// <summary>The memory for pages, as PostgreSQL writes it.</summary>
    public string SharedBuffers { get; init; } = "128MB";

    /// <summary>Whether commits survive a failing machine. Off only for databases that are thrown away.</summary>
    internal bool IsDurable { get; init; } = true;
}
