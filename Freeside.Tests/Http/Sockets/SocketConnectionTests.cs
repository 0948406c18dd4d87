using System.IO.Pipelines;
using System.Text;
using Freeside.Tests.Support;
using Microsoft.AspNetCore.Connections;

namespace Freeside.Tests.Http.Sockets;

/// <summary>A connection ends as Kestrel expects of one, and can be taken quietly for a while without losing a byte.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SocketConnectionTests
{
    private static readonly ConnectionAbortedException Reason = new("A test.");

    [Test]
    public async Task Closing_it_sends_what_was_written_and_the_end()
    {
        await using var pair = await SocketPair.OpenAsync();
        await pair.Server.Transport.Output.WriteAsync(Bytes("all of it"));
        await pair.Server.DisposeAsync();
        Assert.That(await pair.Client.ReadToEndAsync(), Is.EqualTo(Bytes("all of it")));
    }

    [Test]
    public async Task Aborting_it_ends_who_reads_and_is_told_once_and_for_all()
    {
        await using var pair = await SocketPair.OpenAsync();
        var reading = pair.Server.Transport.Input.ReadAsync().AsTask();
        pair.Server.Abort(Reason);
        pair.Server.Abort(Reason);
        Assert.That(await EndOfAsync(reading), Is.True);
        Assert.That(pair.Server.ConnectionClosed.IsCancellationRequested, Is.True);
        Assert.That(await pair.Client.ReadToEndAsync(), Is.Empty);
        Assert.That(async () => await pair.Server.Transport.Input.ReadAsync(), Throws.InstanceOf<IOException>());
    }

    [Test]
    public async Task Writing_to_a_client_that_is_gone_closes_it_and_throws_nothing()
    {
        await using var pair = await SocketPair.OpenAsync();
        await pair.Client.DisposeAsync();
        while (!pair.Server.ConnectionClosed.IsCancellationRequested)
            await pair.Server.Transport.Output.WriteAsync(new byte[1000]);
        await pair.Server.Transport.Output.WriteAsync(new byte[1000]);
    }

    [Test]
    public async Task What_was_taken_and_given_back_is_read_before_what_comes_behind_it()
    {
        await using var pair = await SocketPair.OpenAsync();
        var stream = pair.Server.Stream;
        stream.BeQuiet();
        await pair.Client.SendAsync("first");
        var buffer = new byte[100];
        Assert.That(await TakeAsync(buffer), Is.EqualTo(5));
        stream.GiveBack(buffer.AsSpan(0, 5));
        await pair.Client.SendAsync("second");
        var read = new StringBuilder();
        while (read.Length < "firstsecond".Length)
            read.Append(Encoding.ASCII.GetString(buffer, 0, await stream.ReadAsync(buffer.AsMemory(0, 3))));
        Assert.That(read.ToString(), Is.EqualTo("firstsecond"));

        async Task<int?> TakeAsync(byte[] into)
        {
            while (true)
            {
                if (stream.TryReceive(into) is not 0 and var taken)
                    return taken;
                await Task.Yield();
            }
        }
    }

    [Test]
    public async Task What_came_quietly_is_there_for_who_reads_again([Values(1, 1000, 100_000)] int length)
    {
        await using var pair = await SocketPair.OpenAsync();
        pair.Server.Stream.BeQuiet();
        var sending = pair.Client.SendAsync(new byte[length]);
        for (var left = length; left > 0;)
            left -= await pair.Server.Stream.ReadAsync(new byte[length]);
        await sending;
    }

    [Test]
    public async Task Trying_to_take_tells_nothing_yet_from_nothing_ever()
    {
        await using var pair = await SocketPair.OpenAsync();
        Assert.That(pair.Server.Stream.TryReceive(new byte[10]), Is.Zero);
        await pair.Client.DisposeAsync();
        int? taken;
        do
            taken = pair.Server.Stream.TryReceive(new byte[10]);
        while (taken == 0);
        Assert.That(taken, Is.Null);
        await pair.Server.DisposeAsync();
        Assert.That(pair.Server.Stream.TryReceive(new byte[10]), Is.Null);
    }

    [Test]
    public async Task No_two_have_the_same_id()
    {
        await using var one = await SocketPair.OpenAsync();
        await using var another = await SocketPair.OpenAsync();
        Assert.That(one.Server.ConnectionId, Is.Not.Empty.And.Not.EqualTo(another.Server.ConnectionId));
    }

    // The end of what comes, or an error: either may be first.
    private static async Task<bool> EndOfAsync(Task<ReadResult> reading)
    {
        try
        {
            return (await reading).IsCompleted;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
