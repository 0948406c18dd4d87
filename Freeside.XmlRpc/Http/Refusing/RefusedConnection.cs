using System.IO.Pipelines;
using System.Threading.Tasks.Sources;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>A connection as far as refusing its calls concerns it. Waiting for the rounds is a task of its own kind, which costs nothing anew each time.</summary>
internal sealed class RefusedConnection : IValueTaskSource
{
    private readonly ConnectionContext _context;
    private ManualResetValueTaskSourceCore<bool> _waiting = new() { RunContinuationsAsynchronously = true };
    private volatile bool _isLeaving;

    /// <summary>A connection none of whose calls was refused yet.</summary>
    /// <param name="context">The connection.</param>
    /// <param name="now">Now, as <see cref="TimeProvider.GetTimestamp"/> tells it.</param>
    public RefusedConnection(ConnectionContext context, long now)
    {
        _context = context;
        ShownAt = now;
        Output = context.Transport.Output;
        Open = context.Features.Get<OpenConnection>()!;

        // Not where something stands between it and its bytes: TLS, or the repair of a head.
        if (SocketStream.CanBeQuiet && context.Features.Get<SocketConnection>() is { } own && ReferenceEquals(own.Own, context.Transport))
            Stream = own.Stream;
    }

    /// <summary>Where its answers go.</summary>
    public PipeWriter Output { get; }

    /// <summary>Its bytes; <c>null</c> where they are not its client's.</summary>
    public SocketStream? Stream { get; }

    /// <summary>It among the others.</summary>
    public OpenConnection Open { get; }

    /// <summary>When Kestrel last saw a request of it.</summary>
    public long ShownAt { get; set; }

    /// <summary>The method that it called last, if that was seen.</summary>
    public XmlRpcMethod? Method { get; set; }

    /// <summary>The last answer, as long as it is not all sent.</summary>
    public Task? Sending { get; set; }

    /// <summary>How many rounds came by since it called.</summary>
    public int EmptyRounds { get; set; }

    /// <summary>Kestrel waits for it no longer, and so do the rounds.</summary>
    public bool IsLeaving => _isLeaving;

    /// <summary>Whether its next call can wait for a round: all that was answered is sent, and for what it called last there is little room, if any.</summary>
    public bool MayWait => Stream is not null && !_isLeaving && Method is { } method && method.Room() <= method.LittleRoom && Output.UnflushedBytes == 0;

    /// <summary>Kestrel waits for it no longer.</summary>
    public void Leave() => _isLeaving = true;

    /// <summary>Closes it.</summary>
    /// <param name="reason">Why.</param>
    public void Abort(string reason) => _context.Abort(new ConnectionAbortedException(reason));

    /// <summary>Its client's bytes are the rounds' until <see cref="EndWaiting"/>.</summary>
    public ValueTask BeginWaiting()
    {
        EmptyRounds = 0;
        _waiting.Reset();
        return new ValueTask(this, _waiting.Version);
    }

    /// <summary>Its client's bytes are to be read again.</summary>
    public void EndWaiting() => _waiting.SetResult(true);

    void IValueTaskSource.GetResult(short token) => _waiting.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _waiting.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _waiting.OnCompleted(continuation, state, token, flags);
}
