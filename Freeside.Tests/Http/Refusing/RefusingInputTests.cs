using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Freeside.XmlRpc.Http.Refusing;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Freeside.Tests.Http.Refusing;

/// <summary>Refused calls are answered without being shown to the HTTP server; of everything else it gets each byte.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
[Parallelizable(ParallelScope.All)]
internal sealed class RefusingInputTests : IAsyncDisposable
{
    private static readonly byte[] Refused = RawRequest.Post(RawRequest.Call("FS.API.full"));
    private static readonly byte[] Served = RawRequest.Post(RawRequest.Call("FS.API.echo", "a"));
    private static readonly byte[] Get = Encoding.Latin1.GetBytes("GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n");

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 29, 1, 2, 3, TimeSpan.Zero));
    private readonly WireLimits _limits = new();
    private readonly ServiceProvider _services;

    // What is sent is read, and answered, before sending it is over: what comes together is what the test sends together.
    private readonly Pipe _fromClient = new(new PipeOptions(readerScheduler: PipeScheduler.Inline, writerScheduler: PipeScheduler.Inline, useSynchronizationContext: false));
    private readonly DefaultConnectionContext _context = new("1");
    private Pipe _toClient = new(new PipeOptions(pauseWriterThreshold: 0));
    private bool _isFull = true;

    public RefusingInputTests()
    {
        var full = new XmlRpcMethod("FS.API.full", "", (_, _) => default) { Room = () => _isFull ? 0 : 1 };
        var echo = new XmlRpcMethod("FS.API.echo", "", (_, _) => default);
        _services = new ServiceCollection()
            .AddLogging().AddXmlRpc(_limits).AddSingleton(new MethodTable([full, echo])).AddSingleton<TimeProvider>(_clock).BuildServiceProvider();
        _context.Features.Set(new OpenConnection(_services.GetRequiredService<OpenConnections>(), _context));
    }

    [Test]
    public async Task A_refused_call_is_answered_and_not_shown()
    {
        var shown = await ServeAsync([Refused, Served, Refused, Refused, Served]);
        Assert.That(shown, Is.EqualTo(Together(Served, Served)));
        Assert.That(Answers(), Is.EqualTo(3));
    }

    [Test]
    public async Task Requests_that_come_together_are_taken_one_by_one()
    {
        var shown = await ServeAsync([Together(Refused, Served, Refused, Served, Refused)]);
        Assert.That(shown, Is.EqualTo(Together(Served, Served)));
        Assert.That(Answers(), Is.EqualTo(3));
    }

    [Test]
    public async Task A_call_is_shown_where_there_is_room_for_it()
    {
        _isFull = false;
        Assert.That(await ServeAsync([Refused, Refused]), Is.EqualTo(Together(Refused, Refused)));
    }

    [Test]
    public async Task Behind_what_is_no_plain_request_everything_is_shown()
    {
        Assert.That(await ServeAsync([Refused, Get, Refused]), Is.EqualTo(Together(Get, Refused)));
        Assert.That(Answers(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_whose_body_comes_later_is_shown_and_the_next_refused()
    {
        var cut = Refused.Length - 10;
        Assert.That(await ServeAsync([Refused[..cut], Refused[cut..], Refused]), Is.EqualTo(Refused));
        Assert.That(Answers(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_call_of_the_greatest_length_there_is_is_shown()
    {
        var endless = Encoding.Latin1.GetBytes($"POST / HTTP/1.1\r\nHost: h\r\nContent-Type: text/xml\r\nContent-Length: {int.MaxValue}\r\n\r\n<methodName>FS.API.full</methodName>");
        Assert.That(await ServeAsync([endless]), Is.EqualTo(endless));
    }

    [Test]
    public async Task However_they_are_cut_each_request_is_either_answered_or_shown([Range(1, 60)] int seed)
    {
        // Short ones: behind a head that comes in parts all is shown.
        var random = new Random(seed);
        var sent = Together([.. Enumerable.Range(0, 12).Select(_ => random.Next(3) == 0 ? Served : Refused)]);
        var pieces = new List<byte[]>();
        for (var at = 0; at < sent.Length;)
        {
            var length = Math.Min(random.Next(4) == 0 ? random.Next(1, 900) : Served.Length, sent.Length - at);
            pieces.Add(sent[at..(at + length)]);
            at += length;
        }

        var told = Encoding.Latin1.GetString(sent);
        var shown = Encoding.Latin1.GetString(await ServeAsync(pieces));
        Assert.That(Count(shown, "FS.API.echo"), Is.EqualTo(Count(told, "FS.API.echo")));
        Assert.That(Count(shown, "FS.API.full") + Answers(), Is.EqualTo(Count(told, "FS.API.full")));
        Assert.That(shown.Replace(Encoding.Latin1.GetString(Served), "", StringComparison.Ordinal).Replace(Encoding.Latin1.GetString(Refused), "", StringComparison.Ordinal), Is.Empty);
    }

    [Test]
    public async Task A_server_that_takes_more_than_the_request_is_shown_everything_from_then_on()
    {
        await BeginAsync(async input =>
        {
            await SendAsync(Together(Served, Refused));
            input.AdvanceTo((await input.ReadAsync()).Buffer.GetPosition(Served.Length + 1));
            Assert.That((await input.ReadAsync()).Buffer.ToArray(), Is.EqualTo(Refused[1..]));
            Assert.That(_toClient.Reader.TryRead(out _), Is.False);
        });
    }

    [Test]
    public async Task Now_and_then_a_refused_call_is_shown_so_that_the_connection_counts_as_used()
    {
        await BeginAsync(async input =>
        {
            var taking = TakeAsync(input);
            for (var i = 0; i < 3; i++)
            {
                _clock.Advance((_limits.KeepAliveTimeout / 4) - TimeSpan.FromMilliseconds(1));
                await SendAsync(Refused);
                _toClient.Reader.AdvanceTo((await _toClient.Reader.ReadAsync()).Buffer.End);
                _clock.Advance(TimeSpan.FromMilliseconds(1));
                await SendAsync(Together(Refused, Refused));
                _toClient.Reader.AdvanceTo((await _toClient.Reader.ReadAsync()).Buffer.End);
            }

            await _fromClient.Writer.CompleteAsync();
            Assert.That(await taking, Is.EqualTo(Together(Refused, Refused, Refused)));
        });
    }

    [Test]
    public async Task A_client_that_takes_no_answers_is_closed_after_a_while()
    {
        _toClient = new Pipe(new PipeOptions(pauseWriterThreshold: 4096, resumeWriterThreshold: 2048));
        await BeginAsync(async input =>
        {
            await SendAsync(Together([.. Enumerable.Repeat(Refused, 100)]));
            var reading = input.ReadAsync().AsTask();
            _clock.Advance(_limits.SlowGrace - TimeSpan.FromMilliseconds(1));
            Assert.That(_context.ConnectionClosed.IsCancellationRequested, Is.False);
            _clock.Advance(TimeSpan.FromMilliseconds(1));
            while (!_context.ConnectionClosed.IsCancellationRequested)
                await Task.Yield();
            await _toClient.Reader.CompleteAsync();
            await _fromClient.Writer.CompleteAsync();
            await reading;
        });
    }

    [Test]
    public async Task A_reading_that_is_cancelled_says_so()
    {
        await BeginAsync(async input =>
        {
            var reading = input.ReadAsync();
            input.CancelPendingRead();
            var read = await reading;
            Assert.That(read.IsCanceled, Is.True);
            input.AdvanceTo(read.Buffer.Start);
            await SendAsync(Served);
            Assert.That((await input.ReadAsync()).Buffer.ToArray(), Is.EqualTo(Served));
        });
    }

    [Test]
    public async Task The_answer_tells_the_time_of_its_second()
    {
        await ServeAsync([Refused]);
        Assert.That(Sent(), Does.Contain("\r\nDate: Sun, 29 Nov 2026 01:02:03 GMT\r\n\r\n<?xml"));
    }

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();

    private static byte[] Together(params byte[][] requests) => [.. requests.SelectMany(r => r)];

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    // Takes requests as Kestrel does: looks at what there is, and takes a head or a body at once when it is all there.
    private static async Task<byte[]> TakeAsync(PipeReader input)
    {
        var taken = new List<byte>();
        var body = 0;
        while (true)
        {
            var read = await input.ReadAsync();
            var bytes = read.Buffer.ToArray();
            var end = body > 0 ? body : bytes.AsSpan().IndexOf("\r\n\r\n"u8) + 4;
            if (end >= 4 && end <= bytes.Length)
            {
                body = body > 0 ? 0 : Length(Encoding.Latin1.GetString(bytes[..end]));
                taken.AddRange(bytes[..end]);
                input.AdvanceTo(read.Buffer.GetPosition(end));
            }
            else if (read.IsCompleted)
            {
                taken.AddRange(bytes);
                return [.. taken];
            }
            else
            {
                input.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
    }

    private static int Length(string head) =>
        head.Split("\r\n").FirstOrDefault(l => l.StartsWith("Content-Length: ", StringComparison.Ordinal)) is { } line ? int.Parse(line.Split(' ')[1]) : 0;

    private async Task<byte[]> ServeAsync(IEnumerable<byte[]> pieces)
    {
        byte[] shown = [];
        await BeginAsync(async input =>
        {
            var taking = TakeAsync(input);
            foreach (var piece in pieces)
                await SendAsync(piece);
            await _fromClient.Writer.CompleteAsync();
            shown = await taking;
        });
        return shown;
    }

    private Task BeginAsync(Func<PipeReader, Task> serve)
    {
        _context.Transport = new ChangedTransport(_fromClient.Reader, _toClient.Writer);
        return _services.GetRequiredService<EarlyRefusals>().OnConnectionAsync(_context, c => serve(c.Transport.Input));
    }

    private async Task SendAsync(byte[] bytes) => await _fromClient.Writer.WriteAsync(bytes);

    private int Answers() => Count(Sent(), "The server is busy");

    private string Sent()
    {
        _toClient.Reader.TryRead(out var sent);
        return Encoding.Latin1.GetString(sent.Buffer);
    }
}
