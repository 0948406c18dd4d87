using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;
using Freeside.XmlRpc.Http;
using Moq;

namespace Freeside.Tests.Dispatch;

[Parallelizable(ParallelScope.All)]
internal sealed class CallPipelineTests
{
    [Test]
    public async Task A_call_the_database_gave_up_is_done_again()
    {
        var attempts = 0;
        var (response, call) = await RunAsync(() => ++attempts < 3 ? throw new ConflictException("deadlock detected") : ApiAnswer.Done([]));
        Assert.Multiple(() =>
        {
            Assert.That(Members(response)["error"], Is.EqualTo(""));
            Assert.That(call.Attempts, Is.EqualTo(3));
        });
    }

    [Test]
    public void A_call_is_given_up_after_three_repetitions()
    {
        var attempts = 0;
        Assert.That(
            async () => await RunAsync(() => ++attempts > 0 ? throw new ConflictException("deadlock detected") : ApiAnswer.Done([])),
            Throws.TypeOf<ConflictException>());
        Assert.That(attempts, Is.EqualTo(4));
    }

    [TestCase("sesame", "")]
    [TestCase("open", "Incorrect shared secret")]
    [TestCase(null, "Incorrect shared secret")]
    public async Task The_secret_decides(string? secret, string error)
    {
        var (response, call) = await RunAsync(() => ApiAnswer.Done([]), secret);
        Assert.Multiple(() =>
        {
            Assert.That(Members(response)["error"], Is.EqualTo(error));
            Assert.That(call.Outcome, Is.EqualTo(error.Length == 0 ? "ok" : "wrong secret"));
        });
    }

    [Test]
    public async Task A_call_that_finds_too_many_waiting_is_refused_at_once()
    {
        using var held = new SemaphoreSlim(0);
        var method = Pipelines.On(Works("sesame"), new WireLimits { MaxRunningCalls = 1, MaxWaitingCalls = 0 })
            .Bind(new WaitingMethod(held));
        XmlRpcCall[] calls = [new(method.Name, ["secret", "sesame"], "1"), new(method.Name, ["secret", "sesame"], "2")];
        Assert.That(method.Room(), Is.Positive);
        var running = method.Handler(calls[0], CancellationToken.None);
        Assert.That(method.Room(), Is.Zero);
        var refused = await method.Handler(calls[1], CancellationToken.None);
        held.Release();
        var done = await running;
        Assert.Multiple(() =>
        {
            Assert.That((refused.FaultCode, refused.FaultString), Is.EqualTo(("Server", "The server is busy; nothing was done")));
            Assert.That(calls[1].Outcome, Is.EqualTo("busy"));
            Assert.That(done.IsFault, Is.False);
        });
    }

    [Test]
    public void A_method_knows_what_little_room_is()
    {
        using var held = new SemaphoreSlim(0);
        var pipeline = Pipelines.On(Works("sesame"), new WireLimits { MaxWaitingCalls = 8 });
        XmlRpcMethod[] methods = [pipeline.Bind(new WaitingMethod(held)), pipeline.Bind(new WaitingMethod(held, onlyReads: true))];
        Assert.That(methods.Select(m => m.LittleRoom), Is.EqualTo([2, 2]));
    }

    [Test]
    public async Task A_call_that_only_reads_takes_its_turn_among_its_like()
    {
        using var held = new SemaphoreSlim(0);
        var pipeline = Pipelines.On(Works("sesame"), new WireLimits { MaxRunningCalls = 1, MaxReadingCalls = 1, MaxWaitingCalls = 0 });
        XmlRpcMethod[] methods = [pipeline.Bind(new WaitingMethod(held)), pipeline.Bind(new WaitingMethod(held, onlyReads: true))];
        ValueTask<XmlRpcResponse> CallAsync(XmlRpcMethod method) =>
            method.Handler(new XmlRpcCall(method.Name, ["secret", "sesame"], "1"), CancellationToken.None);
        Task<XmlRpcResponse>[] running = [CallAsync(methods[0]).AsTask(), CallAsync(methods[1]).AsTask()];
        var second = await CallAsync(methods[1]);
        Assert.That(methods.Select(m => m.Room()), Has.All.Zero);
        Assert.That(running.Select(r => r.IsCompleted), Has.All.False);
        held.Release(2);
        Assert.Multiple(() =>
        {
            Assert.That(second.FaultString, Is.EqualTo("The server is busy; nothing was done"));
            Assert.That(async () => (await Task.WhenAll(running)).Select(r => r.IsFault), Has.All.False);
            Assert.That(methods.Select(m => m.Room()), Has.All.Positive);
        });
    }

    [Test]
    public async Task An_empty_configured_secret_admits_nobody()
    {
        var (response, _) = await RunAsync(() => ApiAnswer.Done([]), secret: "", configured: "");
        Assert.That(Members(response)["error"], Is.EqualTo("Incorrect shared secret"));
    }

    [Test]
    public async Task A_structure_where_text_is_expected_is_refused()
    {
        var (response, _) = await RunAsync(() => ApiAnswer.Done([]), "sesame", "sesame", "custnum", new XmlRpcStruct { ["op"] = "like" });
        Assert.That(Members(response)["error"], Is.EqualTo("Illegal value for custnum: text is expected, not a structure"));
    }

    [TestCase("17", "17")]
    [TestCase("4111111111111111", null, Description = "a card number in the wrong place stays out of the log")]
    [TestCase("abc", null)]
    public async Task Only_what_can_be_a_customers_number_is_noted_for_the_log(string custnum, string? noted)
    {
        var (_, call) = await RunAsync(() => ApiAnswer.Done([]), "sesame", "sesame", "custnum", custnum);
        Assert.That(call.Custnum, Is.EqualTo(noted));
    }

    private static async Task<(XmlRpcResponse Response, XmlRpcCall Call)> RunAsync(
        Func<ApiAnswer> answer, string? secret = "sesame", string configured = "sesame", params object?[] arguments)
    {
        var method = Pipelines.On(Works(configured)).Bind(new AnsweringMethod(answer));
        var call = new XmlRpcCall(method.Name, ["secret", secret, .. arguments], "request");
        return (await method.Handler(call, CancellationToken.None), call);
    }

    private static IUnitOfWorkFactory Works(string secret)
    {
        var settings = new CallSettings(new ConfTable([new ConfRow { Name = Conf.ApiSharedSecret, Value = secret }]));
        var work = new Mock<IUnitOfWork>();
        work.Setup(w => w.Settings.ForCall(It.IsAny<bool>())).Returns(Pending.Known(settings));
        var works = new Mock<IUnitOfWorkFactory>();
        works.Setup(w => w.BeginAsync(It.IsAny<CancellationToken>())).ReturnsAsync(work.Object);
        return works.Object;
    }

    private static XmlRpcStruct Members(XmlRpcResponse response) => (XmlRpcStruct)response.Results[0]!;

    private sealed class WaitingMethod(SemaphoreSlim held, bool onlyReads = false) : IApiMethod
    {
        public string Name => "wait";

        public string Help => "Waits.";

        public bool OnlyReads => onlyReads;

        public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work) => _ => async cancellationToken =>
        {
            await held.WaitAsync(cancellationToken);
            return ApiAnswer.Done([]);
        };
    }

    private sealed class AnsweringMethod(Func<ApiAnswer> answer) : IApiMethod
    {
        public string Name => "answer";

        public string Help => "Answers as a test tells it.";

        public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work) => _ => _ => ValueTask.FromResult(answer());
    }
}
