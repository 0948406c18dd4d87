using System.Text;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Dispatch;
using Microsoft.Extensions.Time.Testing;

namespace Freeside.Tests.Http;

/// <summary>An answer that is to be held back is.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HeldBackAnswerTests
{
    [Test]
    public async Task The_answer_is_sent_once_its_time_has_come()
    {
        var clock = new FakeTimeProvider();
        var slowed = new XmlRpcMethod("FS.API.slowed", "Slowed.", (call, _) =>
        {
            call.Caller.Delay(TimeSpan.FromMilliseconds(800));
            return ValueTask.FromResult(XmlRpcResponse.Result("no"));
        });
        var endpoint = new EndpointWithoutSockets(new MethodTable([slowed]), clock);
        await endpoint.PostAsync(Encoding.UTF8.GetBytes(RawRequest.Call("FS.API.slowed")), async handle =>
        {
            var handling = handle();
            clock.Advance(TimeSpan.FromMilliseconds(799));
            Assert.That(handling.IsCompleted, Is.False);
            clock.Advance(TimeSpan.FromMilliseconds(1));
            await handling;
        });
    }
}
