using Freeside.Domain.Events;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>stagger</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class StaggerTests
{
    // Today is the 20th.
    [TestCase(20, ExpectedResult = true)]
    [TestCase(48, ExpectedResult = true)]
    [TestCase(21, ExpectedResult = false)]
    public bool Its_day_is_today(int number) =>
        new EventScene().HoldsAbout(new EventSubject(EventTable.Customer, number), "stagger");
}
