using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>What posting money costs: round trips between the server and PostgreSQL, once everything is warm. At most five, eight with an application or a new reason.</summary>
internal sealed class MoneyRoundTripTests : OneShopTests
{
    private const int WarmCalls = 6;

    private int _calls;

    protected override string[] Rows => ["insert into cust_pay (paynum, custnum, _date, paid, payby) values (70, 6, 1, 1000, 'CASH')"];

    [TestCase("insert_payment", "custnum=2", "paid=3", ExpectedResult = 2)]
    [TestCase("insert_payment", "custnum=2", "paid=3", "payby=CARD", "payinfo=4111111111111111", "pkgnum=2", ExpectedResult = 2)]
    [TestCase("insert_credit", "custnum=2", "amount=3", ExpectedResult = 2)]
    [TestCase("insert_refund", "custnum=2", "refund=3", ExpectedResult = 2)]
    [TestCase("insert_refund", "custnum=2", "refund=3", "reason=new reason #", ExpectedResult = 2)]
    [TestCase("insert_refund", "refund=3", "paynum=70", ExpectedResult = 2)]
    [TestCase("insert_payment", "paid=0.10", "invnum=2", ExpectedResult = 2)]
    [TestCase("insert_payment_phonenum", "phonenum=3125550001", "paid=3", ExpectedResult = 3)]
    public async Task<int> It_costs(string method, params string[] keys)
    {
        for (var i = 0; i < WarmCalls; i++)
            await PostAsync();
        return await Shop.CostAsync(PostAsync);

        async Task PostAsync()
        {
            var changed = keys.Select(k => k.Replace("#", $"{++_calls}", StringComparison.Ordinal)).ToArray();
            Assert.That(CustomerShop.Told(await Shop.CallAsync(method, CustomerShop.Changed(["payby=CASH"], changed))), Is.Empty);
        }
    }
}
