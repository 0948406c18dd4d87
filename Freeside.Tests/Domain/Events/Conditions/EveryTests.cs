namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>every</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class EveryTests
{
    [TestCase(1, "failed", "3", ExpectedResult = true)]
    [TestCase(0, "failed", "3", ExpectedResult = false)]
    [TestCase(1, "done", "1", ExpectedResult = false)]
    [TestCase(1, "done", "", ExpectedResult = true)]
    public bool It_was_tried_less_often_and_not_lately(int days, string status, string tries) =>
        new EventScene { Events = { EventScene.Past(2, days * EventScene.Day, status) } }.Holds("every", ("retry_delay", "1d"), ("max_tries", tries));

    [Test]
    public void It_finds_its_own_record_and_never_runs() => Assert.Multiple(() =>
    {
        Assert.That(new EventScene().Holds("every", ("retry_delay", "1d")), Is.True);
        Assert.That(new EventScene().HoldsAgain("every", ("retry_delay", "1d")), Is.False);
        Assert.That(new EventScene().HoldsAgain("every", ("retry_delay", "0d")), Is.True);
    });

    [TestCase("1dd")]
    [TestCase("")]
    public void What_is_no_delay_is_noted(string delay) => Assert.That(EventScene.Problem("every", ("retry_delay", delay)), Is.EqualTo("unparsable retry_delay"));
}
