using System.Buffers;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>
/// Connection middleware that refuses calls which are too many ahead of HTTP. Under a flood most of what comes is refused, and what that
/// takes is missing to the calls that are performed.
/// </summary>
internal sealed class EarlyRefusals(RefusalRules rules, RefusalRounds rounds, BusyAnswer answer, WireLimits limits, TimeProvider time)
{
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
        if (rules.Refuse(document, connection))
            return true;
        connection.ShownAt = time.GetTimestamp();
        return false;
    }

    /// <summary>Answers a refused call.</summary>
    public ValueTask AnswerAsync(RefusedConnection connection, CancellationToken cancellationToken)
    {
        connection.Output.Write(answer.Whole().Span);
        var flushing = connection.Output.FlushAsync(cancellationToken);
        return flushing.IsCompletedSuccessfully ? default : SentAsync(flushing.AsTask(), connection, cancellationToken);
    }

    /// <summary>Refuses a connection's calls in rounds, until one comes that is not refused, or none for a while.</summary>
    public async ValueTask WaitAsync(RefusedConnection connection, CancellationToken cancellationToken)
    {
        await rounds.WaitAsync(connection);
        if (connection.Sending is not { } sending)
            return;
        connection.Sending = null;
        await SentAsync(sending, connection, cancellationToken);
    }

    // Its client takes its answers more slowly than it calls; Kestrel's limits do not see that here.
    private async ValueTask SentAsync(Task sending, RefusedConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            await sending.WaitAsync(limits.SlowGrace, time, cancellationToken);
        }
        catch (TimeoutException)
        {
            connection.Abort("Its client takes no answers.");
            await sending;
        }
    }
}
