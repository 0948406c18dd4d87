namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>after_event</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AfterEventTests
{
    [TestCase(2, null, ExpectedResult = true)]
    [TestCase(1, null, ExpectedResult = false)]
    [TestCase(5, 4, ExpectedResult = false)]
    [TestCase(5, 6, ExpectedResult = true)]
    public bool Another_was_run_and_this_one_not_since(int other, int? own)
    {
        var scene = new EventScene { Events = { EventScene.Past(2, other * EventScene.Day, eventpart: 8) } };
        if (own is { } days)
            scene.Events.Add(EventScene.Past(2, days * EventScene.Day));
        return scene.Holds("after_event", ("eventpart", "8"), ("run_delay", "2d"));
    }

    [Test]
    public void Nothing_comes_after_nothing() => Assert.That(new EventScene().Holds("after_event", ("eventpart", "8"), ("run_delay", "2d")), Is.False);
}
