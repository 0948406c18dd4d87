namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>day_of_month</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DayOfMonthTests
{
    [TestCase("1,20", ExpectedResult = true)]
    [TestCase("1, 21", ExpectedResult = false)]
    public bool Today_is_one_of_them(string days) => new EventScene().Holds("day_of_month", ("day", days));

    [Test]
    public void The_day_is_the_shops() => Assert.That(
        new EventScene { Time = EventScene.Now - (6 * 3600), Zone = TimeZoneInfo.FindSystemTimeZoneById("America/New_York") }.Holds("day_of_month", ("day", "19")), Is.True);

    [Test]
    public void What_is_no_day_is_noted() => Assert.That(EventScene.Problem("day_of_month", ("day", "first")), Is.EqualTo("unparsable day"));
}
