namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>hasnt_cust_tag</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HasntCustomerTagTests
{
    [TestCase("1|2", ExpectedResult = false)]
    [TestCase("3|", ExpectedResult = true)]
    public bool The_customer_has_one_of_them(string tags) => new EventScene { Tags = { 2 } }.Holds("hasnt_cust_tag", ("tagnum", tags));
}
