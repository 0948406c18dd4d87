using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;

namespace Freeside.Tests.Support;

/// <summary>One connection between a program and PostgreSQL, message by message.</summary>
/// <param name="line">Counts its round trips, and tells which of them is to fail.</param>
/// <param name="client">The program.</param>
/// <param name="server">PostgreSQL.</param>
internal sealed class CountedConnection(RoundTripCounter line, NetworkStream client, NetworkStream server)
{
    private const int SslRequest = 80877103;
    private const int GssRequest = 80877104;

    // The server says so when it has carried out all of a round trip.
    private const byte ReadyForQuery = (byte)'Z';
    private const int ReadyLength = 6;

    private readonly byte[] _head = new byte[5];
    private volatile bool _answersAreLost;

    /// <summary>Relays until either end is gone, or a fault ends it.</summary>
    public async Task RelayAsync() => await Task.WhenAny(RelayQuestionsAsync(), RelayAnswersAsync());

    private async Task RelayQuestionsAsync()
    {
        await RelayStartAsync();
        while (await client.ReadAtLeastAsync(_head, _head.Length, throwOnEndOfStream: false) == _head.Length)
        {
            var body = new byte[BinaryPrimitives.ReadInt32BigEndian(_head.AsSpan(1)) - 4];
            await client.ReadExactlyAsync(body);
            var isBegin = _head[0] == 'Q' && Encoding.UTF8.GetString(body).StartsWith("BEGIN", StringComparison.Ordinal);
            var isLast = _head[0] is (byte)'S' or (byte)'Q' && !isBegin;
            var fault = isBegin ? LineFault.None : line.FaultOfNext;
            _answersAreLost |= fault == LineFault.CutAnswer && isLast;
            if (isLast)
                line.Sent();
            if (fault == LineFault.Cut)
            {
                if (isLast)
                    return;
            }
            else if (fault is LineFault.None or LineFault.CutAnswer)
            {
                await SendAsync(_head, body);
            }
            else if (isLast)
            {
                await FailAsync(fault == LineFault.Deadlock ? "40P01" : "53100");
            }
        }
    }

    private async Task RelayAnswersAsync()
    {
        var buffer = new byte[65536];
        while (await server.ReadAsync(buffer) is > 0 and var count)
        {
            if (!_answersAreLost)
                await client.WriteAsync(buffer.AsMemory(0, count));
            else if (count >= ReadyLength && buffer[count - ReadyLength] == ReadyForQuery)
                return;
        }
    }

    // The start has no type byte; a client may first ask for encryption, in the same form.
    private async Task RelayStartAsync()
    {
        byte[] start;
        do
        {
            await client.ReadExactlyAsync(_head.AsMemory(1));
            start = new byte[BinaryPrimitives.ReadInt32BigEndian(_head.AsSpan(1)) - 4];
            await client.ReadExactlyAsync(start);
            await SendAsync(_head.AsMemory(1), start);
        }
        while (BinaryPrimitives.ReadInt32BigEndian(start) is SslRequest or GssRequest);
    }

    // In the round trip's place goes one that the server itself refuses, so that its session is in the state it would be in.
    private async Task FailAsync(string sqlState)
    {
        var sql = Encoding.UTF8.GetBytes($"do $$ begin raise exception 'made to fail' using errcode = '{sqlState}'; end $$\0");
        _head[0] = (byte)'Q';
        BinaryPrimitives.WriteInt32BigEndian(_head.AsSpan(1), sql.Length + 4);
        await SendAsync(_head, sql);
    }

    private async Task SendAsync(ReadOnlyMemory<byte> head, byte[] body)
    {
        await server.WriteAsync(head);
        await server.WriteAsync(body);
    }
}
