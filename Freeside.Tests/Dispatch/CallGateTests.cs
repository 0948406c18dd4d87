using Freeside.Data;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;
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
        var first = await gate.Writing.EnterAsync(CancellationToken.None);
        using var second = await gate.Writing.EnterAsync(CancellationToken.None);
        var third = gate.Writing.EnterAsync(CancellationToken.None).AsTask();
        Assert.Multiple(() =>
        {
            Assert.That(third.IsCompleted, Is.False, "the third waits");
            Assert.That((gate.Running, gate.Waiting), Is.EqualTo((2, 1)));
        });
        Assert.That(await gate.Writing.EnterAsync(CancellationToken.None), Is.Null, "the fourth is turned away");
        first!.Dispose();
        using var entered = await third;
        Assert.That(entered, Is.Not.Null);
    }

    [Test]
    public void Two_methods_only_read() =>
        Assert.That(ApiMethods.All(Works.ShopWith()).Where(m => m.OnlyReads).Select(m => m.Name), Is.EqualTo(["customer_info", "location_info"]));

    [Test]
    public void All_that_may_work_at_once_have_connections()
    {
        var limits = new WireLimits();
        Assert.That(limits.MaxRunningCalls + limits.MaxReadingCalls, Is.LessThan(ConnectionSettings.Of("Host=localhost").MaxPoolSize));
    }

    [Test]
    public async Task Calls_that_read_and_calls_that_write_do_not_take_one_anothers_places()
    {
        using var gate = new CallGate(new WireLimits { MaxReadingCalls = 1, MaxRunningCalls = 1, MaxWaitingCalls = 1 });
        using var writing = await gate.Writing.EnterAsync(CancellationToken.None);
        var waitsToWrite = gate.Writing.EnterAsync(CancellationToken.None).AsTask();
        using var reading = await gate.Reading.EnterAsync(CancellationToken.None);
        var waitsToRead = gate.Reading.EnterAsync(CancellationToken.None).AsTask();
        Assert.Multiple(() =>
        {
            Assert.That(reading, Is.Not.Null, "where all places to write and to wait for one are taken");
            Assert.That((waitsToWrite.IsCompleted, waitsToRead.IsCompleted), Is.EqualTo((false, false)));
            Assert.That((gate.Running, gate.Waiting), Is.EqualTo((2, 2)));
        });
        Assert.That(await gate.Reading.EnterAsync(CancellationToken.None), Is.Null);
        reading!.Dispose();
        using var read = await waitsToRead;
        Assert.That(waitsToWrite.IsCompleted, Is.False, "a place to read is none to write");
        writing!.Dispose();
        using var written = await waitsToWrite;
        Assert.That((gate.Running, gate.Waiting), Is.EqualTo((2, 0)));
    }

    [Test]
    public async Task It_has_room_for_as_many_as_places_are_free()
    {
        using var gate = new CallGate(new WireLimits { MaxRunningCalls = 1, MaxWaitingCalls = 1 });
        var room = new List<int> { gate.Writing.Room };
        var first = await gate.Writing.EnterAsync(CancellationToken.None);
        room.Add(gate.Writing.Room);
        using var stop = new CancellationTokenSource();
        var second = gate.Writing.EnterAsync(stop.Token).AsTask();
        room.Add(gate.Writing.Room);
        Assert.That(await gate.Writing.EnterAsync(CancellationToken.None), Is.Null);
        room.Add(gate.Writing.Room);
        await stop.CancelAsync();
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        room.Add(gate.Writing.Room);
        var third = gate.Writing.EnterAsync(CancellationToken.None).AsTask();
        room.Add(gate.Writing.Room);
        first!.Dispose();
        (await third)!.Dispose();
        room.Add(gate.Writing.Room);
        Assert.That(room, Is.EqualTo([2, 1, 0, 0, 1, 0, 2]));
    }

    [TestCase(512, 128)]
    [TestCase(7, 1)]
    [TestCase(0, 0)]
    public void A_quarter_of_the_places_to_wait_is_little_room(int waiting, int little)
    {
        using var gate = new CallGate(new WireLimits { MaxWaitingCalls = waiting });
        Assert.That((gate.Reading.LittleRoom, gate.Writing.LittleRoom), Is.EqualTo((little, little)));
    }

    [Test]
    public async Task Whoever_waits_can_be_told_to_give_up()
    {
        using var gate = new CallGate(new WireLimits { MaxRunningCalls = 1 });
        using var first = await gate.Writing.EnterAsync(CancellationToken.None);
        using var stop = new CancellationTokenSource();
        var second = gate.Writing.EnterAsync(stop.Token).AsTask();
        await stop.CancelAsync();
        Assert.That(async () => await second, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(gate.Waiting, Is.Zero);
    }
}
