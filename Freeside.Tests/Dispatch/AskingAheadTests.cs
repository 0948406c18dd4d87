using Freeside.Domain.Common;
using Freeside.Domain.Settings;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;
using Moq;

namespace Freeside.Tests.Dispatch;

/// <summary>What a call needs is asked for with the settings as they were seen last, and nothing rests on these where they were others.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AskingAheadTests
{
    private static readonly CallSettings Sesame = SettingsWith("sesame");

    [Test]
    public async Task A_call_with_the_secret_that_was_right_last_asks_in_the_same_round_trip()
    {
        var (answer, events) = await RunAsync(Sesame, [Sesame]);
        Assert.That(answer, Is.EqualTo(""));
        Assert.That(events, Is.EqualTo("begin; prepare; ask with sesame; read; done; end"));
    }

    [Test]
    public async Task The_first_call_knows_no_settings()
    {
        var (answer, events) = await RunAsync(null, [Sesame]);
        Assert.That(answer, Is.EqualTo(""));
        Assert.That(events, Is.EqualTo("begin; prepare; read; ask with sesame; read; done; end"));
    }

    [Test]
    public async Task A_call_with_another_secret_asks_for_nothing()
    {
        var (answer, events) = await RunAsync(SettingsWith("open"), [SettingsWith("open")]);
        Assert.That(answer, Is.EqualTo("Incorrect shared secret"));
        Assert.That(events, Is.EqualTo("begin; prepare; read; end"));
    }

    [Test]
    public async Task A_call_with_a_secret_that_is_right_by_now_is_performed()
    {
        var (answer, events) = await RunAsync(SettingsWith("open"), [Sesame]);
        Assert.That(answer, Is.EqualTo(""));
        Assert.That(events, Is.EqualTo("begin; prepare; read; ask with sesame; read; done; end"));
    }

    [Test]
    public async Task A_call_with_a_secret_that_was_right_is_refused_and_undone()
    {
        var (answer, events) = await RunAsync(Sesame, [SettingsWith("open")]);
        Assert.That(answer, Is.EqualTo("Incorrect shared secret"));
        Assert.That(events, Is.EqualTo("begin; prepare; ask with sesame; read; end"));
    }

    [Test]
    public async Task A_call_is_begun_anew_where_settings_have_changed()
    {
        var (answer, events) = await RunAsync(SettingsWith("sesame", "2"), [Sesame, Sesame]);
        Assert.That(answer, Is.EqualTo(""));
        Assert.That(events, Is.EqualTo("begin; prepare; ask with sesame 2; read; end; begin; prepare; read; ask with sesame; read; done; end"));
    }

    [Test]
    public async Task What_cannot_be_searched_for_is_told_only_where_the_settings_are_known()
    {
        var refusal = new UnsearchableException(Refusal.Error("too long"));
        var (answer, events) = await RunAsync(Sesame, [Sesame, Sesame], failing: new() { [1] = refusal, [3] = refusal });
        Assert.That(answer, Is.EqualTo("too long"));
        Assert.That(events, Is.EqualTo("begin; prepare; ask with sesame; read; end; begin; prepare; read; ask with sesame; read; end"));
    }

    [Test]
    public async Task A_call_that_changes_nothing_asks_when_it_knows_the_settings()
    {
        var (_, events) = await RunAsync(Sesame, [Sesame], onlyReads: true);
        Assert.That(events, Is.EqualTo("begin; prepare; read; ask with sesame; read; done; end"));
    }

    [Test]
    public async Task A_structure_where_text_is_expected_asks_for_nothing()
    {
        var (answer, events) = await RunAsync(Sesame, [Sesame], arguments: ["custnum", new XmlRpcStruct()]);
        Assert.That(answer, Is.EqualTo("Illegal value for custnum: text is expected, not a structure"));
        Assert.That(events, Is.EqualTo("begin; prepare; read; end"));
    }

    private static CallSettings SettingsWith(string secret, string? change = null) =>
        new(new ConfTable([new ConfRow { Name = Conf.ApiSharedSecret, Value = secret }, new ConfRow { Name = Conf.CustnumDisplayPrefix, Value = change }]));

    // Calls the method with the secret "sesame"; tells its error and what happened.
    private static async Task<(string Error, string Events)> RunAsync(
        CallSettings? lastSeen, CallSettings[] found, Dictionary<int, Exception>? failing = null, bool onlyReads = false, object?[]? arguments = null)
    {
        var events = new List<string>();
        var (begun, reads) = (0, 0);
        var works = new Mock<IUnitOfWorkFactory>();
        works.Setup(w => w.BeginAsync(It.IsAny<CancellationToken>())).ReturnsAsync(() =>
        {
            events.Add("begin");
            var work = new Mock<IUnitOfWork>();
            work.Setup(w => w.Settings.ForCall(onlyReads)).Returns(Pending.Known(found[begun++]));
            work.Setup(w => w.Settings.LastSeen).Returns(lastSeen);
            work.Setup(w => w.ReadAsync(It.IsAny<CancellationToken>())).Returns(() =>
            {
                events.Add("read");
                return failing?.TryGetValue(++reads, out var failure) is true ? Task.FromException(failure) : Task.CompletedTask;
            });
            work.Setup(w => w.DisposeAsync()).Returns(() =>
            {
                events.Add("end");
                return ValueTask.CompletedTask;
            });
            return work.Object;
        });
        var method = Pipelines.On(works.Object).Bind(new WatchedMethod(events, onlyReads));
        var response = await method.Handler(new XmlRpcCall(method.Name, ["secret", "sesame", .. arguments ?? []], "request"), CancellationToken.None);
        return (response.IsFault ? response.FaultString! : (string)((XmlRpcStruct)response.Results[0]!)["error"]!, string.Join("; ", events));
    }

    private sealed class WatchedMethod(List<string> events, bool onlyReads) : IApiMethod
    {
        public string Name => "watched";

        public string Help => "Tells a test when it is asked for what.";

        public bool OnlyReads => onlyReads;

        public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
        {
            events.Add("prepare");
            return settings =>
            {
                events.Add($"ask with {settings.SharedSecret} {settings.CustnumDisplayPrefix(null)}".TrimEnd());
                return _ =>
                {
                    events.Add("done");
                    return ValueTask.FromResult(ApiAnswer.Done([]));
                };
            };
        }
    }
}
