using System.Buffers;
using System.IO.Pipelines;

namespace Freeside.XmlRpc.Http;

/// <summary>Takes request bodies off the connection, never more than allowed.</summary>
internal static class RequestBodies
{
    // First guess for chunked bodies, and cap on what a mere Content-Length makes the server reserve.
    private const int FirstRead = 16 * 1024;

    /// <summary>Reads a whole body into a rented buffer.</summary>
    /// <returns>The body, or <c>null</c> if it is larger than <paramref name="maxBytes"/>.</returns>
    public static async ValueTask<PooledBuffer?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxBytes)
            return null;
        var body = new PooledBuffer((int)Math.Clamp(request.ContentLength ?? FirstRead, 1, FirstRead));
        try
        {
            while (true)
            {
                var read = await request.BodyReader.ReadAsync(cancellationToken);
                var fits = read.Buffer.Length <= maxBytes - body.Length;
                if (fits)
                    Append(body, read.Buffer);
                request.BodyReader.AdvanceTo(read.Buffer.End);
                if (fits && !read.IsCompleted)
                    continue;
                if (fits)
                    return body;
                body.Dispose();
                return null;
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Throws away what is still coming of a body that was answered already, up to <paramref name="maxBytes"/>. Closing a connection
    /// with unread data makes the other side's TCP drop the answer before its program has read it.
    /// </summary>
    public static async ValueTask DrainAsync(PipeReader body, long maxBytes, CancellationToken cancellationToken)
    {
        while (maxBytes > 0)
        {
            var read = await body.ReadAsync(cancellationToken);
            maxBytes -= read.Buffer.Length;
            body.AdvanceTo(read.Buffer.End);
            if (read.IsCompleted)
                return;
        }
    }

    private static void Append(PooledBuffer body, in ReadOnlySequence<byte> bytes)
    {
        foreach (var segment in bytes)
            body.Write(segment.Span);
    }
}
