using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>What a customer owes, as <c>customer_info</c> tells it.</summary>
internal sealed class BalanceTests : OneShopTests
{
    [Test]
    public async Task Case_74_every_kind_of_money_changes_it_and_applying_does_not()
    {
        var custnum = await Shop.MadeAsync();
        await Shop.RunAsync($"""
            insert into cust_bill (invnum, custnum, _date, charged, printed) values (740, {custnum}, 1, 10, 0);
            insert into cust_bill_pkg (invnum, pkgnum, setup, recur) values (740, 0, 10, 0)
            """);
        Assert.That(await BalanceAsync(custnum), Is.EqualTo("10.00"));
        Assert.That(await BalanceAfterAsync("insert_credit", "amount=3", "reasonnum=1"), Is.EqualTo("7.00"));
        Assert.That(await BalanceAfterAsync("insert_refund", "refund=1.25", "payby=CASH"), Is.EqualTo("8.25"));
        Assert.That(await BalanceAfterAsync("insert_payment", "paid=8.25", "payby=CASH"), Is.EqualTo("0.00"));
        Assert.That(await BalanceAfterAsync("apply_payments_and_credits"), Is.EqualTo("0.00"));
        Assert.That(await Shop.TellAsync("(select sum(amount) from cust_bill_pay where invnum = 740), (select sum(amount) from cust_credit_bill where invnum = 740)", ""), Is.EqualTo("8.25 1.75"));

        async Task<string?> BalanceAfterAsync(string method, params string[] keys)
        {
            Assert.That(CustomerShop.Told(await Shop.CallAsync(method, [$"custnum={custnum}", .. keys])), Is.Empty);
            return await BalanceAsync(custnum);
        }
    }

    [Test]
    public async Task Case_75_of_nothing_it_is_nothing() => Assert.That(await BalanceAsync(await Shop.MadeAsync()), Is.EqualTo("0.00"));

    [Test]
    public async Task A_customer_the_shop_owes_money_has_less_than_nothing()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(CustomerShop.Told(await Shop.CallAsync("insert_payment", $"custnum={custnum}", "paid=0.01", "payby=CASH")), Is.Empty);
        Assert.That(await BalanceAsync(custnum), Is.EqualTo("-0.01"));
    }

    private async Task<string?> BalanceAsync(int custnum) => (string?)(await Shop.InfoAsync(custnum))["balance"];
}
