using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>
/// What a connection's client sends, without the calls that are too many: those are answered before they become HTTP requests, and Kestrel
/// never sees them. That happens between two of its requests only, when it waits for the next, and to whole plain requests only; of all
/// others it gets every byte.
/// </summary>
internal sealed class RefusingInput(PipeReader input, EarlyRefusals refusals, RefusedConnection connection) : PipeReader
{
    private ReadOnlySequence<byte> _shown;

    // What Kestrel has still to take of the request it was shown; at 0 its next reading begins a request.
    private long _left;

    // Whether nothing is left of what came; else the next request may be there already.
    private bool _isAllTaken;

    // From here on where a request begins is not known any more.
    private bool _showsAll;

    /// <inheritdoc />
    public override ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
        _showsAll ? input.ReadAsync(cancellationToken) : ReadWatchingAsync(cancellationToken);

    /// <inheritdoc />
    public override bool TryRead(out ReadResult result)
    {
        // Answering takes waiting. Kestrel asks this way within a request, if at all.
        _showsAll |= _left == 0;
        var isRead = input.TryRead(out result);
        _shown = result.Buffer;
        return isRead;
    }

    /// <inheritdoc />
    public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

    /// <inheritdoc />
    public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
    {
        _isAllTaken = consumed.Equals(_shown.End);
        if (!_showsAll)
            Take(_shown.Slice(0, consumed).Length);
        _shown = default;
        input.AdvanceTo(consumed, examined);
    }

    /// <inheritdoc />
    public override void CancelPendingRead()
    {
        connection.Leave();
        input.CancelPendingRead();
    }

    /// <inheritdoc />
    public override void Complete(Exception? exception = null) => input.Complete(exception);

    /// <inheritdoc />
    public override ValueTask CompleteAsync(Exception? exception = null) => input.CompleteAsync(exception);

    // Most readings of a flood wait, so the state of this one is pooled.
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<ReadResult> ReadWatchingAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (_left == 0 && _isAllTaken && connection.MayWait)
                await refusals.WaitAsync(connection, cancellationToken);
            var read = await input.ReadAsync(cancellationToken);
            if (_left > 0 || read.IsCanceled || !Refuses(read.Buffer, out var length))
            {
                _shown = read.Buffer;
                return read;
            }

            _isAllTaken = length == read.Buffer.Length;
            input.AdvanceTo(read.Buffer.GetPosition(length));
            await refusals.AnswerAsync(connection, cancellationToken);
        }
    }

    private bool Refuses(in ReadOnlySequence<byte> buffer, out long length)
    {
        var received = buffer.FirstSpan;
        _showsAll = !PlainRequest.TryMeasure(received, out var head, out var body);
        length = (long)head + body;
        if (_showsAll)
            return false;
        if (received.Length >= length && refusals.Refuse(received.Slice(head, body), connection))
            return true;
        _left = length;
        return false;
    }

    private void Take(long length)
    {
        _left -= length;

        // It does not see the request's end where it was seen here.
        _showsAll = _left < 0;
    }
}
