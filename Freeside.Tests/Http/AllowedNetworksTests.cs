using System.Net;
using System.Net.Sockets;
using Freeside.Tests.Support;
using Freeside.Tests.Wire;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Http;

/// <summary>Whose connections are taken.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AllowedNetworksTests
{
    [TestCase("", "203.0.113.9", true)]
    [TestCase("10.1.0.0/16", "10.1.200.3", true)]
    [TestCase("10.1.0.0/16", "10.2.0.1", false)]
    [TestCase("10.1.0.0/16, 127.0.0.1", "127.0.0.1", true)]
    [TestCase("127.0.0.1", "127.0.0.2", false)]
    [TestCase("10.1.0.0/16", "::ffff:10.1.2.3", true, Description = "an IPv4 client of an IPv6 socket")]
    [TestCase("2001:db8::/32 ::1", "2001:db8:1::5", true)]
    [TestCase("2001:db8::/32", "2001:db9::5", false)]
    [TestCase("::/0", "10.0.0.1", false)]
    public void A_list_admits_its_networks_and_nobody_else(string list, string address, bool isAdmitted) =>
        Assert.That(AllowedNetworks.Parse(list).Admit(new IPEndPoint(IPAddress.Parse(address), 4711)), Is.EqualTo(isAdmitted));

    [Test]
    public void A_unix_socket_is_guarded_by_its_folder() =>
        Assert.That(AllowedNetworks.Parse("10.0.0.0/8").Admit(new UnixDomainSocketEndPoint("/tmp/x")), Is.True);

    [TestCase("10.1.0.0/33")]
    [TestCase("example.com")]
    public void What_is_no_network_is_named(string text) =>
        Assert.That(() => AllowedNetworks.Parse($"127.0.0.1 {text}"), Throws.TypeOf<FormatException>().With.Message.Contains(text));

    [Test]
    public async Task A_connection_from_elsewhere_is_closed_before_anything_is_read()
    {
        await using var server = await WireServer.StartAsync(ToyMethods.Table(), allowed: AllowedNetworks.Parse("10.0.0.0/8"));
        await using var connection = await server.ConnectAsync();
        Assert.That(await connection.ReadToEndAsync(), Is.Empty);
        Assert.That(server.Log.Lines, Has.Some.Contains("its network is not allowed"));
    }
}
