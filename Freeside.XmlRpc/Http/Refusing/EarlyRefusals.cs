using System.Buffers;
using System.IO.Pipelines;
using Freeside.XmlRpc.Dispatch;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>
/// Connection middleware that refuses calls which are too many ahead of HTTP. Under a flood most of what comes is refused, and what that
/// takes is missing to the calls that are performed.
/// </summary>
internal sealed class EarlyRefusals(Dispatcher dispatcher, BusyAnswer answer, WireLimits limits, TimeProvider time)
{
    // Kestrel closes a connection on which it sees no request for that long; some time before it, it is shown one.
    private readonly TimeSpan _mostUnseen = limits.KeepAliveTimeout / 4;

    /// <summary>Handles a connection.</summary>
    public Task OnConnectionAsync(ConnectionContext context, ConnectionDelegate next)
    {
        var connection = new RefusedConnection(context, time.GetTimestamp());
        return ChangedTransport.ServeAsync(context, new RefusingInput(context.Transport.Input, this, connection), next);
    }

    /// <summary>Whether a call is refused here; else Kestrel is to be shown it.</summary>
    /// <param name="document">The call's document.</param>
    /// <param name="connection">Its connection.</param>
    public bool Refuse(ReadOnlySpan<byte> document, RefusedConnection connection)
    {
        if (document.Length <= limits.MaxBodyBytes
            && time.GetElapsedTime(connection.ShownAt) < _mostUnseen
            && dispatcher.RefusesUnread(document))
        {
            connection.Open.Touch();
            return true;
        }

        connection.ShownAt = time.GetTimestamp();
        return false;
    }

    /// <summary>Answers a refused call.</summary>
    public ValueTask AnswerAsync(RefusedConnection connection, CancellationToken cancellationToken)
    {
        connection.Output.Write(answer.Whole());
        var flushing = connection.Output.FlushAsync(cancellationToken);
        return flushing.IsCompletedSuccessfully ? default : WaitAsync(flushing.AsTask(), connection, cancellationToken);
    }

    // Its client takes its answers more slowly than it calls; Kestrel's limits do not see that here.
    private async ValueTask WaitAsync(Task<FlushResult> flushing, RefusedConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await flushing.WaitAsync(limits.SlowGrace, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            connection.Abort();
            await flushing;
        }
    }
}
