namespace Freeside.Bench.Servers;

/// <summary>
/// PostgreSQL and a server on one half of the machine's processors, this program, the clients, on the other: as if these were on a machine of
/// their own. On a single processor everything stays as it is.
/// </summary>
internal sealed class ProcessorHalves : IDisposable
{
    private readonly Processors _all = Processors.Of(Environment.ProcessId);
    private readonly Processors _clients;
    private readonly int _postmaster;

    /// <summary>Finds them; nothing is divided yet.</summary>
    /// <param name="postmaster">PostgreSQL's first process.</param>
    public ProcessorHalves(int postmaster)
    {
        _postmaster = postmaster;
        (ForServer, _clients) = _all.Halves();
    }

    /// <summary>PostgreSQL's half and the server's.</summary>
    public Processors ForServer { get; }

    /// <summary>Divides them.</summary>
    /// <param name="server">The server's process.</param>
    /// <exception cref="InvalidOperationException">That is not allowed.</exception>
    public void Divide(int server) => Share(server, ForServer, _clients);

    /// <summary>Gives all to a server too that was started on its half.</summary>
    /// <param name="server">The server's process.</param>
    /// <exception cref="InvalidOperationException">That is not allowed.</exception>
    public void Join(int server) => Share(server, _all, _all);

    /// <summary>Gives all to PostgreSQL and this program again.</summary>
    public void Dispose() => Share(server: null, _all, _all);

    private void Share(int? server, Processors database, Processors clients)
    {
        if (_all.Count == 1)
            return;
        clients.Keep(Environment.ProcessId);
        if (server is { } process)
            database.Keep(process);

        // The postmaster first: sessions that begin from now on take after it.
        database.Keep(_postmaster);
        foreach (var session in ProcessCost.Family(_postmaster))
            database.Keep(session);
    }
}
