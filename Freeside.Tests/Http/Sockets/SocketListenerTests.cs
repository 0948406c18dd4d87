using System.Net;
using System.Net.Sockets;
using System.Text;
using Freeside.XmlRpc.Http.Sockets;
using Microsoft.AspNetCore.Connections;

namespace Freeside.Tests.Http.Sockets;

/// <summary>The listener says what Kestrel has to know: that an address is taken, and that it listens no more.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SocketListenerTests
{
    private static readonly SocketListenerFactory Factory = new(TimeProvider.System);

    [Test]
    public async Task An_address_that_is_taken_is_told_as_such()
    {
        await using var first = await Factory.BindAsync(new IPEndPoint(IPAddress.Loopback, 0));
        Assert.That(async () => await Factory.BindAsync(first.EndPoint), Throws.InstanceOf<AddressInUseException>());
    }

    [Test]
    public async Task Who_waits_for_a_connection_is_told_that_none_will_come()
    {
        var listener = await Factory.BindAsync(new IPEndPoint(IPAddress.Loopback, 0));
        var waiting = listener.AcceptAsync().AsTask();
        await listener.UnbindAsync();
        Assert.That(await waiting, Is.Null);
        Assert.That(await listener.AcceptAsync(), Is.Null);
    }

    [Test]
    public async Task A_client_that_is_gone_before_it_is_accepted_keeps_nobody_out()
    {
        await using var listener = await Factory.BindAsync(new IPEndPoint(IPAddress.Loopback, 0));
        using (var gone = await ConnectAsync(listener.EndPoint))
            gone.LingerState = new LingerOption(true, 0);
        using var client = await ConnectAsync(listener.EndPoint);
        await client.SendAsync(Encoding.ASCII.GetBytes("here"));
        Assert.That(await FirstBytesAsync(listener), Is.EqualTo("here"));
    }

    [Test]
    public async Task A_socket_in_the_file_system_serves_and_leaves_no_file()
    {
        var path = Path.Combine(Path.GetTempPath(), $"freeside-{Guid.NewGuid():N}.sock");
        await using (var listener = await Factory.BindAsync(new UnixDomainSocketEndPoint(path)))
        {
            using var client = await ConnectAsync(listener.EndPoint);
            await client.SendAsync(Encoding.ASCII.GetBytes("here"));
            Assert.That(await FirstBytesAsync(listener), Is.EqualTo("here"));
        }

        Assert.That(File.Exists(path), Is.False);
    }

    private static async Task<Socket> ConnectAsync(EndPoint address)
    {
        var client = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
        await client.ConnectAsync(address);
        return client;
    }

    // Of the first connection that sends any.
    private static async Task<string> FirstBytesAsync(IConnectionListener listener)
    {
        while (true)
        {
            await using var connection = (await listener.AcceptAsync())!;
            try
            {
                var read = await connection.Transport.Input.ReadAsync();
                if (!read.Buffer.IsEmpty)
                    return Encoding.ASCII.GetString(read.Buffer);
            }
            catch (IOException)
            {
                // This one is gone.
            }
        }
    }
}
