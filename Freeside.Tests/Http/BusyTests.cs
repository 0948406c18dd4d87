using System.Text;
using Freeside.Tests.Support;
using Freeside.Tests.Wire;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Http;

/// <summary>A call that is one too many is refused as soon as it has come, before its document is read.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BusyTests
{
    private static readonly string Call = RawRequest.Call("FS.API.full", "secret");

    private WireServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _server = await WireServer.StartAsync(new MethodTable([Full(), .. ToyMethods.Methods()]));

    [OneTimeTearDown]
    public async Task StopAsync() => await _server.DisposeAsync();

    [Test]
    public async Task It_gets_the_same_answer_as_one_refused_in_its_turn()
    {
        var unread = await _server.PostAsync(Call);
        var read = await _server.ExchangeAsync(RawRequest.Post(Packing.Gzip(Encoding.UTF8.GetBytes(Call)), "Content-Encoding: gzip"));
        Assert.Multiple(() =>
        {
            Assert.That(unread.StatusLine, Is.EqualTo("HTTP/1.1 200 OK"));
            Assert.That(unread.Text, Does.Contain("<string>The server is busy; nothing was done</string>"));
            Assert.That(unread.Body, Is.EqualTo(read.Body));
            Assert.That(Comparable(unread), Is.EqualTo(Comparable(read)));
        });
    }

    [Test]
    public async Task Ahead_of_http_it_gets_the_same_bytes_as_behind_it()
    {
        var ahead = await HeadAsync();
        var behind = await HeadAsync("X-Unknown: 1");
        Assert.That(ahead, Is.EqualTo(behind));

        async Task<string> HeadAsync(params string[] headers)
        {
            await using var connection = await _server.ConnectAsync();
            await connection.SendAsync(RawRequest.Post(Call, headers));
            var lines = (await connection.ReadHeadAsync()).Split("\r\n");
            return string.Join("\r\n", lines.Select(l => l.StartsWith("Date: ", StringComparison.Ordinal) ? $"Date of {l.Length} letters" : l));
        }
    }

    [Test]
    public async Task Calls_that_come_together_are_answered_in_their_order()
    {
        await using var connection = await _server.ConnectAsync();
        var (full, echo) = (RawRequest.Post(Call), RawRequest.Post(RawRequest.Call("FS.API.echo", "a")));
        await connection.SendAsync([.. full, .. echo, .. full, .. full, .. echo, .. full]);
        var answers = new List<bool>();
        for (var i = 0; i < 6; i++)
            answers.Add((await connection.ReadAnswerAsync()).Text.Contains("The server is busy", StringComparison.Ordinal));
        Assert.That(answers, Is.EqualTo([true, false, true, true, false, true]));
    }

    [Test]
    public async Task Its_document_is_not_read()
    {
        var answer = await _server.PostAsync("<methodCall><methodName>FS.API.full</methodName> & no XML");
        Assert.That(answer.Text, Does.Contain("The server is busy"));
    }

    [TestCase("FS.API.full_of_it")]
    [TestCase("FS.API.full\u00e9")]
    [TestCase("FS.API.a_name_that_is_longer_than_the_name_of_any_method_that_could_ever_be_full")]
    public async Task Calls_of_other_methods_are_read(string name) =>
        Assert.That((await _server.PostAsync(RawRequest.Call(name))).Text, Does.Contain("Failed to locate method"));

    [Test]
    public async Task Its_connection_serves_the_next_call()
    {
        await using var connection = await _server.ConnectAsync();
        for (var i = 0; i < 3; i++)
        {
            await connection.SendAsync(RawRequest.Post(Call));
            Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain("The server is busy"));
            await connection.SendAsync(RawRequest.Post(RawRequest.Call("FS.API.echo", $"{i}")));
            Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain($"u'{i}'"));
        }
    }

    [Test]
    public async Task In_a_multicall_it_alone_is_refused()
    {
        const string call = "<value><struct><member><name>methodName</name><value>FS.API.{0}</value></member></struct></value>";
        var calls = call.Replace("{0}", "full", StringComparison.Ordinal) + call.Replace("{0}", "echo", StringComparison.Ordinal);
        var answer = await _server.PostAsync(RawRequest.Call("system.multicall", $"<array><data>{calls}</data></array>"));
        Assert.That(answer.Text, Does.Contain("The server is busy").And.Contain("argc"));
    }

    [Test]
    public async Task It_leaves_no_line_of_its_own_in_the_log_and_none_is_forgotten()
    {
        var server = await WireServer.StartAsync(new MethodTable([Full()]));
        await using (server)
        {
            await server.PostAsync(Call);
            await server.ExchangeAsync(RawRequest.Post(Packing.Gzip(Encoding.UTF8.GetBytes(Call)), "Content-Encoding: gzip"));
        }

        Assert.That(server.Log.Lines, Has.None.Contains("FS.API.full"));
        var told = server.Log.Lines.Where(l => l.EndsWith(" calls were refused, all places being taken", StringComparison.Ordinal));
        Assert.That(told.Sum(l => int.Parse(l.Split(' ')[1])), Is.EqualTo(2));
    }

    private static IEnumerable<string> Comparable(RawAnswer answer) => answer.Headers.Where(h => h.Key != "Date").Select(h => $"{h.Key}: {h.Value}");

    private static XmlRpcMethod Full() => new("FS.API.full", "Has no place left.", (call, _) =>
    {
        call.Outcome = XmlRpcCall.Busy;
        return ValueTask.FromResult(XmlRpcResponse.Busy);
    })
    {
        Room = () => 0,
    };
}
