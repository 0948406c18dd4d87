using System.Buffers;
using System.IO.Pipelines;
using Freeside.XmlRpc.Observability;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Connections.Features;

namespace Freeside.XmlRpc.Http;

/// <summary>
/// Connection middleware that lets old clients through to Kestrel: those that end head lines with LF alone, name the method as request
/// target, send HTTP/1.1 without Host, or a blank line first. It looks at the first head of a connection only; a repaired request
/// closes its connection, so such a client opens a new one, as it has to with the original.
/// </summary>
internal sealed class HeadRepair(ConnectionDelegate next, WireLimits limits, ILogger log)
{
    private const int PumpBuffer = 64 * 1024;

    /// <summary>Handles a connection.</summary>
    public async Task OnConnectionAsync(ConnectionContext connection)
    {
        byte[]? repaired;
        try
        {
            repaired = await ReadHeadAsync(connection);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            return; // Too slow, gone, or the server stops: there is nobody to answer.
        }

        if (repaired is null)
            await next(connection);
        else
            await ServeAsync(connection, repaired);
    }

    private async Task<byte[]?> ReadHeadAsync(ConnectionContext connection)
    {
        var closing = connection.Features.Get<IConnectionLifetimeNotificationFeature>()?.ConnectionClosedRequested ?? default;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(closing, connection.ConnectionClosed);
        deadline.CancelAfter(limits.HeadTimeout);
        var input = connection.Transport.Input;
        while (true)
        {
            var read = await input.ReadAsync(deadline.Token);
            var verdict = Judge(read.Buffer, out var repaired, out var length);
            if (verdict == RequestHead.Verdict.Incomplete && !read.IsCompleted)
            {
                input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            // Nothing examined: what is left is there at once for the next reader.
            input.AdvanceTo(read.Buffer.GetPosition(length));
            return repaired;
        }
    }

    private RequestHead.Verdict Judge(in ReadOnlySequence<byte> buffer, out byte[]? repaired, out int length)
    {
        var start = buffer.Slice(0, Math.Min(buffer.Length, limits.MaxHeadBytes + 1));
        var bytes = start.IsSingleSegment ? start.FirstSpan : start.ToArray();
        var verdict = RequestHead.Judge(bytes, limits.MaxHeadBytes, out length);
        repaired = verdict == RequestHead.Verdict.Repair ? RequestHead.Repair(bytes[..length]) : null;
        return verdict;
    }

    private async Task ServeAsync(ConnectionContext connection, byte[] head)
    {
        ServerLog.HeadRepaired(log, connection.ConnectionId);
        var input = connection.Transport.Input;
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: PumpBuffer, resumeWriterThreshold: PumpBuffer / 2, useSynchronizationContext: false));
        pipe.Writer.Write(head);
        var pump = PumpAsync(input, pipe.Writer);
        try
        {
            await ChangedTransport.ServeAsync(connection, pipe.Reader, next);
        }
        finally
        {
            await pipe.Reader.CompleteAsync();
            input.CancelPendingRead();
            await pump;
        }
    }

    private static async Task PumpAsync(PipeReader from, PipeWriter to)
    {
        try
        {
            await to.FlushAsync();
            await from.CopyToAsync(to);
            await to.CompleteAsync();
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or InvalidOperationException)
        {
            await to.CompleteAsync(e);
        }
    }
}
