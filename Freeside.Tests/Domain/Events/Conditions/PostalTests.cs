namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>postal</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PostalTests
{
    [TestCase("POST", ExpectedResult = true)]
    [TestCase("a@b.com", ExpectedResult = false)]
    public bool Invoices_go_there(string destination) => new EventScene { Destinations = { destination } }.Holds("postal");
}
