using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;

namespace Freeside.Tests.Dispatch;

/// <summary>Some calls work, some wait, and all others are told at once that there are too many.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CallGateTests
{
    [Test]
    public async Task So_many_work_so_many_wait_and_no_more()
    {
        using var gate = new CallGate(new WireLimits { MaxRunningCalls = 2, MaxWaitingCalls = 1 });
        var first = await gate.EnterAsync(CancellationToken.None);
        using var second = await gate.EnterAsync(CancellationToken.None);
        var third = gate.EnterAsync(CancellationToken.None).AsTask();
        Assert.Multiple(() =>
        {
            Assert.That(third.IsCompleted, Is.False, "the third waits");
            Assert.That((gate.Running, gate.Waiting), Is.EqualTo((2, 1)));
        });
        Assert.That(await gate.EnterAsync(CancellationToken.None), Is.Null, "the fourth is turned away");
        first!.Dispose();
        using var entered = await third;
        Assert.That(entered, Is.Not.Null);
    }

    [Test]
    public async Task Whoever_waits_can_be_told_to_give_up()
    {
        using var gate = new CallGate(new WireLimits { MaxRunningCalls = 1 });
        using var first = await gate.EnterAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var second = gate.EnterAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(gate.Waiting, Is.Zero);
    }
}
