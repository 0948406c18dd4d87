using System.Net;
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
}
