namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>has_cust_tag</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class HasCustomerTagTests
{
    [TestCase("1|2", ExpectedResult = true)]
    [TestCase("3|", ExpectedResult = false)]
    public bool The_customer_has_one_of_them(string tags) => new EventScene { Tags = { 2 } }.Holds("has_cust_tag", ("tagnum", tags));
}
