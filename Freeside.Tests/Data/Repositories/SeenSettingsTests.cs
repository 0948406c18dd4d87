using Freeside.Data.Repositories;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Data.Repositories;

/// <summary>Settings are made anew whenever anything of what was read is different.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SeenSettingsTests
{
    [Test]
    public void Nothing_is_known_before_the_first_call() => Assert.That(new SeenSettings().WhenWriting.Last, Is.Null);

    [Test]
    public void The_same_rows_are_the_same_settings()
    {
        var view = new SeenSettings().WhenWriting;
        var settings = view.Of(Rows());
        Assert.That(view.Of(Rows()), Is.SameAs(settings).And.SameAs(view.Last));
    }

    [TestCaseSource(nameof(Changes))]
    public void Other_rows_are_other_settings(Action<List<ConfRow>> change)
    {
        var view = new SeenSettings().WhenWriting;
        var (settings, changed) = (view.Of(Rows()), Rows());
        change(changed);
        Assert.That(view.Of(changed), Is.Not.SameAs(settings).And.SameAs(view.Last));
    }

    [Test]
    public void Calls_that_only_read_have_their_own()
    {
        var seen = new SeenSettings();
        seen.WhenReading.Of(Rows());
        Assert.That(seen.WhenWriting.Last, Is.Null);
    }

    private static IEnumerable<TestCaseData<Action<List<ConfRow>>>> Changes() =>
    [
        Case("a row more", rows => rows.Add(new ConfRow { Confnum = 3, Name = Conf.Locale })),
        Case("a row less", rows => rows.RemoveAt(1)),
        Case("another number", rows => rows[1] = Row(3, null, null, "b")),
        Case("another agent", rows => rows[1] = Row(2, 1, null, "b")),
        Case("another language", rows => rows[1] = Row(2, null, "fr_CA", "b")),
        Case("another value", rows => rows[1] = Row(2, null, null, "c")),
        Case("no value", rows => rows[1] = Row(2, null, null, null)),
    ];

    private static TestCaseData<Action<List<ConfRow>>> Case(string name, Action<List<ConfRow>> change) => new TestCaseData<Action<List<ConfRow>>>(change).SetArgDisplayNames(name);

    private static List<ConfRow> Rows() => [new() { Confnum = 1, Name = Conf.ApiSharedSecret, Value = "a" }, Row(2, null, null, "b")];

    private static ConfRow Row(int confnum, int? agentnum, string? locale, string? value) =>
        new() { Confnum = confnum, Agentnum = agentnum, Locale = locale, Name = Conf.CustnumDisplayPrefix, Value = value };
}
