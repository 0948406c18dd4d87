namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>times</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TimesTests
{
    [TestCase("1", ExpectedResult = false)]
    [TestCase("2", ExpectedResult = true)]
    public bool It_was_run_less_often(string times) =>
        new EventScene { Events = { EventScene.Past(2, 1), EventScene.Past(2, 2, "failed") } }.Holds("times", ("run_times", times));
}
