namespace Freeside.Bench.Load;

/// <summary>So many clients, each of which sends its next call when the last was answered.</summary>
internal sealed class Clients : ILoad
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Caller> _callers;
    private readonly List<Thread> _threads;

    /// <summary>Clients.</summary>
    /// <param name="count">How many.</param>
    /// <param name="create">Makes one.</param>
    public Clients(int count, Func<Caller> create)
    {
        _callers = [.. Enumerable.Range(0, count).Select(_ => create())];
        _threads = _callers.ConvertAll(c => new Thread(() => c.Run(_stop.Token), maxStackSize: 512 * 1024));
    }

    /// <inheritdoc/>
    public IReadOnlyList<CallLog> Logs => _callers.ConvertAll(c => c.Log);

    /// <inheritdoc/>
    public bool IsAlive => _threads.Exists(t => t.IsAlive);

    /// <inheritdoc/>
    public void Start() => _threads.ForEach(t => t.Start());

    /// <inheritdoc/>
    public void Stop()
    {
        _stop.Cancel();
        _threads.ForEach(t => t.Join());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _callers.ForEach(c => c.Dispose());
        _stop.Dispose();
    }
}
