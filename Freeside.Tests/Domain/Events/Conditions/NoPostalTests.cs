namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>nopostal</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class NoPostalTests
{
    [TestCase("POST", ExpectedResult = false)]
    [TestCase("a@b.com", ExpectedResult = true)]
    public bool Invoices_go_there(string destination) => new EventScene { Destinations = { destination } }.Holds("nopostal");
}
