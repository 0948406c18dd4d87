using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>Settings on money that are read once, when the server starts.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MoneyAtStartTests
{
    private static readonly string[] Usual = ["custnum=2", "payby=CHEK", "paid=3.00"];

    [Test]
    public async Task Case_16_refusals_show_their_code()
    {
        await using var shop = await CustomerShop.OpenAsync("insert into conf (name) values ('show-msgcat-codes')");
        Assert.That(
            CustomerShop.Told(await shop.CallAsync("insert_payment", [.. Usual, "paybatch=a*b"])),
            Is.EqualTo("Illegal or empty (text) (error code illegal_or_empty_text) paybatch: a*b"));
    }

    [Test]
    public async Task Case_31_without_encryption_numbers_are_stored_as_they_are_and_kept_out_of_history()
    {
        await using var shop = await CustomerShop.OpenAsync("delete from conf where name = 'encryption'");
        Assert.That(CustomerShop.Told(await shop.CallAsync("insert_payment", [.. Usual, "payinfo=junk text"])), Is.Empty);
        Assert.That(CustomerShop.Told(await shop.CallAsync("insert_payment", Usual)), Is.Empty);
        Assert.That(await shop.TellAsync("payinfo", "from cust_pay where custnum = 2 order by paynum"), Is.EqualTo("junk text; -"));
        Assert.That(await shop.TellAsync("payinfo", "from h_cust_pay where custnum = 2 order by historynum"), Is.EqualTo("-; -"));
    }
}
