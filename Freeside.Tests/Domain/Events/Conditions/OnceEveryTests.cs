namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>once_every</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OnceEveryTests
{
    [TestCase(9, "done", ExpectedResult = false)]
    [TestCase(10, "done", ExpectedResult = true)]
    [TestCase(9, "failed", ExpectedResult = true)]
    public bool It_was_not_run_lately(int days, string status) =>
        new EventScene { Events = { EventScene.Past(2, days * EventScene.Day, status) } }.Holds("once_every", ("run_delay", "10d"));

    [Test]
    public void Its_own_record_does_not_count() => Assert.That(new EventScene().HoldsAgain("once_every", ("run_delay", "1m")), Is.True);
}
