namespace Freeside.Bench.Servers;

/// <summary>
/// As long as it lives, PostgreSQL has one half of the machine's processors and this program, the clients, the other: as if these were on a machine of
/// their own. On a single processor everything stays as it is.
/// </summary>
internal sealed class ProcessorHalves : IDisposable
{
    private readonly Processors _all = Processors.Of(Environment.ProcessId);
    private readonly int _postmaster;

    /// <summary>Divides them.</summary>
    /// <param name="postmaster">PostgreSQL's first process.</param>
    /// <exception cref="InvalidOperationException">That is not allowed.</exception>
    public ProcessorHalves(int postmaster)
    {
        _postmaster = postmaster;
        (ForServer, var clients) = _all.Halves();
        Share(ForServer, clients);
    }

    /// <summary>PostgreSQL's half; a server is to be started on it.</summary>
    public Processors ForServer { get; }

    /// <summary>Gives all to both again.</summary>
    public void Dispose() => Share(_all, _all);

    private void Share(Processors database, Processors clients)
    {
        if (_all.Count == 1)
            return;
        clients.Keep(Environment.ProcessId);

        // The postmaster first: sessions that begin from now on take after it.
        database.Keep(_postmaster);
        foreach (var process in ProcessCost.Family(_postmaster))
            database.Keep(process);
    }
}
