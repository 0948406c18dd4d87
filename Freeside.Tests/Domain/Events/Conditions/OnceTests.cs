namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>once</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OnceTests
{
    [TestCase("done", ExpectedResult = false)]
    [TestCase("new", ExpectedResult = false)]
    [TestCase("initial", ExpectedResult = false)]
    [TestCase("failed", ExpectedResult = true)]
    public bool It_was_not_run_before(string status) => new EventScene { Events = { EventScene.Past(2, 500, status) } }.Holds("once");

    [Test]
    public void Its_own_record_does_not_count() => Assert.That(new EventScene().HoldsAgain("once"), Is.True);

    [Test]
    public void Others_events_do_not_count() => Assert.That(new EventScene { Events = { EventScene.Past(3, 0), EventScene.Past(2, 0, eventpart: 8) } }.Holds("once"), Is.True);
}
