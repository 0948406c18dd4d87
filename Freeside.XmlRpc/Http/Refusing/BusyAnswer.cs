using System.Globalization;
using System.Text;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Http.Refusing;

/// <summary>The answer to a call that finds too many waiting, ready to be sent: its document, and the whole of it as Kestrel would write it.</summary>
internal sealed class BusyAnswer(TimeProvider time)
{
    private static readonly byte[] Ready = Write(XmlRpcResponse.Busy);

    private Dated _latest = new(long.MinValue, []);

    /// <summary>The document.</summary>
    public static ReadOnlyMemory<byte> Document => Ready;

    /// <summary>Head and document, with the time of this second.</summary>
    public ReadOnlyMemory<byte> Whole()
    {
        var now = time.GetUtcNow();
        var second = now.ToUnixTimeSeconds();
        var latest = Volatile.Read(ref _latest);
        if (latest.Second != second)
        {
            latest = new Dated(second, [.. Head(now), .. Ready]);
            Volatile.Write(ref _latest, latest);
        }

        return latest.Bytes;
    }

    private static byte[] Head(DateTimeOffset now) => Encoding.ASCII.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"HTTP/1.1 200 OK\r\nContent-Length: {Ready.Length}\r\nContent-Type: text/xml\r\nDate: {now:R}\r\n\r\n"));

    private static byte[] Write(XmlRpcResponse response)
    {
        using var document = new PooledBuffer();
        XmlRpcWriter.Write(document, response);
        return document.Written.ToArray();
    }

    private sealed record Dated(long Second, byte[] Bytes);
}
