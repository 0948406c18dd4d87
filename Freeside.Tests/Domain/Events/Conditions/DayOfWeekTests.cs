namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>day_of_week</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DayOfWeekTests
{
    [TestCase("Wednesday|Friday", ExpectedResult = true)]
    [TestCase("Monday|", ExpectedResult = false)]
    public bool Today_is_one_of_them(string days) => new EventScene().Holds("day_of_week", ("dayofweek", days));
}
