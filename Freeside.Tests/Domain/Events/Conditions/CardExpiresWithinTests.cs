using Freeside.Domain.Customers;

namespace Freeside.Tests.Domain.Events.Conditions;

/// <summary><c>cust_paydate_within</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CardExpiresWithinTests
{
    // A card of March holds until the end of the month, eleven days on.
    [TestCase("2024-3-01", "12d", ExpectedResult = true)]
    [TestCase("2024-3-01", "11d", ExpectedResult = false)]
    [TestCase("2024-2-01", "12d", ExpectedResult = false)]
    [TestCase(null, "12d", ExpectedResult = false)]
    public bool It_expires_soon(string? paydate, string within)
    {
        var scene = new EventScene { Customer = new Customer { Custnum = 2, Last = "Schmoe", First = "Joe", Payby = "CARD", Paydate = paydate } };
        return scene.Holds("cust_paydate_within", ("within", within)) && scene.PassesFilter("cust_paydate_within", ("within", within));
    }
}
