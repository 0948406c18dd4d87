using Freeside.XmlRpc.Observability;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http;

/// <summary>
/// Keeps the number of open connections bounded without shutting anybody out: where one comes that is too many, the one that waits longest
/// for its client is closed. One whose call is being performed is never closed.
/// </summary>
internal sealed class OpenConnections(WireLimits limits, ServerMeter meter)
{
    private readonly LinkedList<OpenConnection> _waiting = new();
    private readonly Lock _lock = new();
    private int _open;

    /// <summary>How many are open.</summary>
    public int Count => Volatile.Read(ref _open);

    /// <summary>Serves a connection while it is open.</summary>
    public async Task ServeAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        var entry = new OpenConnection(this, connection);
        connection.Features.Set(entry);
        Add(entry);
        try
        {
            await next(connection);
        }
        finally
        {
            Remove(entry);
        }
    }

    /// <summary>Takes a connection from those that may be closed.</summary>
    /// <returns>False where it was closed already.</returns>
    internal bool Hold(OpenConnection entry)
    {
        lock (_lock)
        {
            if (entry.Place.List is null)
                return false;
            _waiting.Remove(entry.Place);
            return true;
        }
    }

    /// <summary>Puts it back: it waits for its client again.</summary>
    internal void Release(OpenConnection entry)
    {
        lock (_lock)
            _waiting.AddLast(entry.Place);
    }

    /// <summary>Makes it the last of those that wait, if it does.</summary>
    internal void Touch(OpenConnection entry)
    {
        lock (_lock)
        {
            if (entry.Place.List is null)
                return;
            _waiting.Remove(entry.Place);
            _waiting.AddLast(entry.Place);
        }
    }

    private void Add(OpenConnection entry)
    {
        OpenConnection? longest = null;
        lock (_lock)
        {
            _open++;
            if (_open > limits.MaxConnections && _waiting.First is { } first)
            {
                longest = first.Value;
                _waiting.Remove(first);
            }

            _waiting.AddLast(entry.Place);
        }

        if (longest is null)
            return;
        meter.Closed("too many");
        longest.Close();
    }

    private void Remove(OpenConnection entry)
    {
        lock (_lock)
        {
            _open--;
            if (entry.Place.List is not null)
                _waiting.Remove(entry.Place);
        }
    }
}
