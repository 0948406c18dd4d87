using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http;

/// <summary>One open connection; a request finds that of its own among its features.</summary>
internal sealed class OpenConnection
{
    private readonly OpenConnections _all;
    private readonly ConnectionContext _connection;

    /// <summary>A connection that waits for its client.</summary>
    public OpenConnection(OpenConnections all, ConnectionContext connection)
    {
        (_all, _connection) = (all, connection);
        Place = new LinkedListNode<OpenConnection>(this);
    }

    /// <summary>Its place among those that wait.</summary>
    internal LinkedListNode<OpenConnection> Place { get; }

    /// <summary>A call begins: until it is over this connection is not closed.</summary>
    /// <returns>False where it was closed: the call is not to begin.</returns>
    public bool BeginCall() => _all.Hold(this);

    /// <summary>The call is over.</summary>
    public void EndCall() => _all.Release(this);

    /// <summary>Its client called and was answered at once: others wait longer for theirs.</summary>
    public void Touch() => _all.Touch(this);

    /// <summary>Closes it.</summary>
    internal void Close() => _connection.Abort(new ConnectionAbortedException("Closed in favour of a newer connection."));
}
