using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>Which calls are refused ahead of HTTP.</summary>
internal sealed class RefusalRules(Dispatcher dispatcher, WireLimits limits, TimeProvider time)
{
    // Kestrel closes a connection on which it sees no request for that long; some time before it, it is shown one.
    private readonly TimeSpan _mostUnseen = limits.KeepAliveTimeout / 4;

    /// <summary>Whether a call is refused; else Kestrel is to be shown it.</summary>
    /// <param name="document">The call's document.</param>
    /// <param name="connection">Its connection.</param>
    /// <param name="letThrough">Calls that Kestrel was just shown: they have not taken their places yet. One more is added.</param>
    public bool Refuse(ReadOnlySpan<byte> document, RefusedConnection connection, Dictionary<XmlRpcMethod, int>? letThrough = null)
    {
        var isToBeSeen = document.Length > limits.MaxBodyBytes || time.GetElapsedTime(connection.ShownAt) >= _mostUnseen;
        connection.Method = isToBeSeen ? null : dispatcher.Recognise(document);
        if (connection.Method is not { } method)
            return false;
        var before = letThrough?.GetValueOrDefault(method) ?? 0;
        if (dispatcher.RefusesUnread(method, before))
        {
            connection.Open.Touch();
            return true;
        }

        if (letThrough is not null)
            letThrough[method] = before + 1;
        return false;
    }
}
