using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Http.Refusing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Freeside.Tests.Http.Refusing;

/// <summary>Whose call was refused, or left little room, waits for a round with the next; what is not refused there takes its usual way, whole and in order.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal sealed class RefusalRoundsTests : IAsyncDisposable
{
    private static readonly byte[] Full = RawRequest.Post(RawRequest.Call("FS.API.full"));
    private static readonly byte[] Other = RawRequest.Post(RawRequest.Call("FS.API.other"));
    private static readonly byte[] Filling = RawRequest.Post(RawRequest.Call("FS.API.filling"));
    private static readonly byte[] Get = Encoding.Latin1.GetBytes("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n");

    private readonly FakeTimeProvider _clock = new();
    private readonly WireLimits _limits = new();
    private readonly ServiceProvider _services;
    private readonly RefusalRounds _rounds;
    private readonly List<Served> _served = [];
    private volatile int _room;
    private volatile int _roomOfFilling;
    private Func<int> _roomOfOther = () => int.MaxValue;

    public RefusalRoundsTests()
    {
        var full = new XmlRpcMethod("FS.API.full", "", (_, _) => default) { Room = () => _room };
        var other = new XmlRpcMethod("FS.API.other", "", (_, _) => default) { Room = () => _roomOfOther() };
        var filling = new XmlRpcMethod("FS.API.filling", "", (_, _) => default) { Room = () => _roomOfFilling, LittleRoom = 2 };
        _services = new ServiceCollection()
            .AddLogging().AddXmlRpc(_limits).AddSingleton(new MethodTable([full, other, filling])).AddSingleton<TimeProvider>(_clock).BuildServiceProvider();
        _rounds = _services.GetRequiredService<RefusalRounds>();
    }

    [Test]
    public async Task A_call_behind_a_refused_one_lies_until_the_round()
    {
        var connection = await WaitingAsync();
        for (var i = 0; i < 3; i++)
        {
            await SendAsync(connection, Full);
            var answer = connection.ReadAnswerAsync();
            _clock.Advance(RefusalRounds.Period - TimeSpan.FromMilliseconds(1));
            await Task.Yield();
            Assert.That(answer.IsCompleted, Is.False);
            _clock.Advance(TimeSpan.FromMilliseconds(1));
            Assert.That((await answer).Text, Does.Contain("The server is busy"));
        }

        Assert.That(_served[0].Shown, Is.Empty);
        Assert.That(_rounds.Count, Is.EqualTo(1));
    }

    [Test]
    public async Task As_many_are_let_through_as_there_is_room_for()
    {
        RawConnection[] connections = [await WaitingAsync(), await WaitingAsync(), await WaitingAsync(), await WaitingAsync()];
        _room = 1;
        foreach (var connection in connections)
            await SendAsync(connection, Full);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Full);
        Assert.That(_served.Sum(s => s.Shown.Length), Is.EqualTo(Full.Length));
        var refused = _served.Zip(connections).Where(s => s.First.Shown.Length == 0).ToList();
        Assert.That(refused, Has.Count.EqualTo(3));
        foreach (var (_, connection) in refused)
            Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain("The server is busy"));
    }

    [Test]
    public async Task A_method_with_room_is_let_through_and_its_connection_does_not_wait_behind_it()
    {
        var connection = await WaitingAsync();
        await SendAsync(connection, Other);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Other);
        await connection.SendAsync(Full);
        await RefusedAsync(connection);
        await ShownAsync(Other);
    }

    [Test]
    public async Task A_connection_whose_call_was_let_through_waits_again_while_there_is_no_room()
    {
        var connection = await WaitingAsync();
        _room = 1;
        _served[0].WhenTaken = () => _room = 0;
        await SendAsync(connection, Full);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Full);
        await WaitsAsync(1);
        await SendAsync(connection, Full);
        _clock.Advance(RefusalRounds.Period);
        await RefusedAsync(connection);
    }

    [Test]
    public async Task A_connection_waits_again_while_little_room_is_left()
    {
        var connection = await WaitingAsync();
        _roomOfFilling = 2;
        await SendAsync(connection, Filling);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Filling);
        await WaitsAsync(1);
        await SendAsync(connection, Filling);
        _clock.Advance(RefusalRounds.Period - TimeSpan.FromMilliseconds(1));
        Assert.That(_served[0].Shown, Is.EqualTo(Filling));
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        await ShownAsync([.. Filling, .. Filling]);
    }

    [Test]
    public async Task A_connection_does_not_wait_while_more_than_little_room_is_left()
    {
        var connection = await WaitingAsync();
        _roomOfFilling = 3;
        await SendAsync(connection, Filling);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Filling);
        await connection.SendAsync(Filling);
        await ShownAsync([.. Filling, .. Filling]);
    }

    [Test]
    public async Task A_connection_that_was_never_refused_waits_too_while_little_room_is_left()
    {
        _roomOfFilling = 2;
        var connection = await ServedAsync();
        await connection.SendAsync(Filling);
        await ShownAsync(Filling);
        await WaitsAsync(1);
        await SendAsync(connection, Filling);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync([.. Filling, .. Filling]);
    }

    [Test]
    public async Task A_call_that_comes_in_pieces_is_shown_whole([Values(10, 150)] int cut)
    {
        var connection = await WaitingAsync();
        await SendAsync(connection, Full[..cut]);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Full[..cut]);
        await connection.SendAsync(Full[cut..]);
        await ShownAsync(Full);
    }

    [Test]
    public async Task Calls_that_come_together_are_refused_and_shown_in_their_order()
    {
        var connection = await WaitingAsync();
        await SendAsync(connection, [.. Full, .. Other, .. Full]);
        _clock.Advance(RefusalRounds.Period);
        await RefusedAsync(connection);
        await RefusedAsync(connection);
        await ShownAsync(Other);
    }

    [Test]
    public async Task What_is_no_plain_request_is_shown_and_all_behind_it()
    {
        var connection = await WaitingAsync();
        await SendAsync(connection, Get);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Get);
        await connection.SendAsync(Full);
        await ShownAsync([.. Get, .. Full]);
    }

    [Test]
    public async Task Who_does_not_call_for_a_while_is_waited_for_in_the_usual_way()
    {
        var connection = await WaitingAsync();
        for (var i = 0; i < RefusalRounds.MostEmptyRounds - 1; i++)
            _clock.Advance(RefusalRounds.Period);
        Assert.That(_rounds.Count, Is.EqualTo(1));
        _clock.Advance(RefusalRounds.Period);
        Assert.That(_rounds.Count, Is.Zero);
        await connection.SendAsync(Full);
        await RefusedAsync(connection);
    }

    [Test]
    public async Task A_call_is_shown_now_and_then_so_that_the_connection_counts_as_used()
    {
        var connection = await WaitingAsync();
        var began = _clock.GetUtcNow();
        while (_clock.GetUtcNow() - began < (_limits.KeepAliveTimeout / 4) - RefusalRounds.Period)
        {
            await SendAsync(connection, Full);
            _clock.Advance(RefusalRounds.Period);
            await RefusedAsync(connection);
        }

        await SendAsync(connection, Full);
        _clock.Advance(RefusalRounds.Period);
        await ShownAsync(Full);
    }

    [Test]
    public async Task A_client_that_leaves_is_noticed()
    {
        var connection = await WaitingAsync();
        await connection.DisposeAsync();
        while (!_served[0].Task.IsCompleted)
        {
            _clock.Advance(RefusalRounds.Period);
            await Task.Yield();
        }

        await _served[0].Task;
    }

    [Test]
    public async Task A_connection_that_is_closed_here_leaves()
    {
        await WaitingAsync();
        _served[0].Pair.Server.Abort();
        _clock.Advance(RefusalRounds.Period);
        Assert.That(async () => await _served[0].Task, Throws.InstanceOf<IOException>());
    }

    [Test]
    public async Task A_bug_ends_one_connection_and_not_the_rounds()
    {
        RawConnection[] connections = [await WaitingAsync(), await WaitingAsync()];
        await SendAsync(connections[0], Other);
        _roomOfOther = () => throw new InvalidOperationException("A bug.");
        _clock.Advance(RefusalRounds.Period);
        Assert.That(async () => await _served[0].Task, Throws.InstanceOf<IOException>());
        await SendAsync(connections[1], Full);
        _clock.Advance(RefusalRounds.Period);
        await RefusedAsync(connections[1]);
    }

    [Test]
    public async Task A_server_that_waits_no_longer_is_told_so()
    {
        await WaitingAsync();
        _served[0].Input!.CancelPendingRead();
        _clock.Advance(RefusalRounds.Period);
        await _served[0].Task;
        Assert.That(_served[0].IsCanceled, Is.True);
    }

    [Test]
    public async Task A_client_that_takes_its_answers_late_gets_each_whole()
    {
        var connection = await WaitingAsync(buffer: 4096);
        var calls = 0;
        for (; _rounds.Count > 0; calls++)
        {
            await SendAsync(connection, Full);
            _clock.Advance(RefusalRounds.Period);
        }

        for (var i = 0; i < calls; i++)
            await RefusedAsync(connection);
        await connection.SendAsync(Full);
        await RefusedAsync(connection);
    }

    [Test]
    public async Task A_client_that_takes_no_answers_is_closed_after_a_while()
    {
        var connection = await WaitingAsync(buffer: 4096);
        var closed = _served[0].Pair.Server.ConnectionClosed;
        while (!closed.IsCancellationRequested)
        {
            if (_rounds.Count > 0)
                await SendAsync(connection, Full);
            _clock.Advance(_rounds.Count > 0 ? RefusalRounds.Period : _limits.SlowGrace);
            await Task.Delay(1);
        }

        Assert.That(async () => await _served[0].Task, Throws.InstanceOf<IOException>());
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var served in _served)
            await served.Pair.DisposeAsync();
        await _services.DisposeAsync();
    }

    // A connection with which one call was refused.
    private async Task<RawConnection> WaitingAsync(int? buffer = null)
    {
        var connection = await ServedAsync(buffer);
        await connection.SendAsync(Full);
        await RefusedAsync(connection);
        await WaitsAsync(_served.Count);
        return connection;
    }

    private async Task<RawConnection> ServedAsync(int? buffer = null)
    {
        var served = new Served(await SocketPair.OpenAsync(buffer));
        _served.Add(served);
        served.Pair.Server.Features.Set(new OpenConnection(_services.GetRequiredService<OpenConnections>(), served.Pair.Server));
        var refusals = _services.GetRequiredService<EarlyRefusals>();
        served.Task = Task.Run(() => refusals.OnConnectionAsync(served.Pair.Server, c => served.TakeAsync(c.Transport.Input)));
        return served.Pair.Client;
    }

    // The next round finds it: it has come when this returns.
    private async Task SendAsync(RawConnection connection, byte[] bytes)
    {
        var pair = _served.Single(s => s.Pair.Client == connection).Pair;
        await connection.SendAsync(bytes);
        while (!pair.Server.Stream.DataAvailable)
            await Task.Yield();
    }

    private async Task WaitsAsync(int count)
    {
        while (_rounds.Count != count)
            await Task.Delay(1);
    }

    private async Task ShownAsync(byte[] expected)
    {
        while (!_served.Any(s => s.Shown.AsSpan().SequenceEqual(expected)))
            await Task.Delay(1);
    }

    private static async Task RefusedAsync(RawConnection connection) =>
        Assert.That((await connection.ReadAnswerAsync()).Text, Does.Contain("The server is busy"));

    private sealed class Served(SocketPair pair)
    {
        private readonly List<byte> _taken = [];
        private byte[] _left = [];

        public SocketPair Pair { get; } = pair;

        public Task Task { get; set; } = Task.CompletedTask;

        public PipeReader? Input { get; private set; }

        public bool IsCanceled { get; private set; }

        public Action WhenTaken { get; set; } = () => { };

        // What was taken, and what was shown behind it and is no whole request yet.
        public byte[] Shown
        {
            get
            {
                lock (_taken)
                    return [.. _taken, .. _left];
            }
        }

        // Takes whole requests only, as Kestrel does of those that are plain.
        public async Task TakeAsync(PipeReader input)
        {
            Input = input;
            while (true)
            {
                var read = await input.ReadAsync();
                var bytes = read.Buffer.ToArray();
                var length = bytes.AsSpan().StartsWith(Get) ? Get.Length
                    : bytes.AsSpan().StartsWith(Full) ? Full.Length
                    : bytes.AsSpan().StartsWith(Filling) ? Filling.Length
                    : bytes.AsSpan().StartsWith(Other) ? Other.Length : 0;
                lock (_taken)
                {
                    _taken.AddRange(bytes[..length]);
                    _left = length > 0 ? [] : bytes;
                }

                if (length > 0)
                {
                    WhenTaken();
                    input.AdvanceTo(read.Buffer.GetPosition(length));
                }
                else
                {
                    input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                }

                if (read.IsCompleted || read.IsCanceled)
                {
                    IsCanceled = read.IsCanceled;
                    return;
                }
            }
        }
    }
}
