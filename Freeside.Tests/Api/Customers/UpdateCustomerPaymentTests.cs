namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>update_customer</c> makes of ways to pay. Names begin with the original's observed cases.</summary>
internal sealed class UpdateCustomerPaymentTests : OneShopTests
{
    private static readonly string[] Card = ["payby=CARD", "payinfo=4111111111111111", "paydate=11/2030"];

    [Test]
    public async Task Case_096_from_bills_to_a_card()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(await ChangeAsync(custnum, Card), Is.EqualTo(CustomerShop.Touched));
        Assert.That(await Shop.CustomerAsync(custnum, "payby, paymask, paydate, length(payinfo)"), Is.EqualTo("CARD 4111xxxxxxxxxx11 2030-11-01 356"));
        Assert.That(await Shop.DecryptedAsync(custnum, "payinfo"), Is.EqualTo("4111111111111111"));
    }

    [Test]
    public async Task Case_097_another_card_may_have_expired()
    {
        var custnum = await Shop.MadeAsync(Card);
        await ChangeAsync(custnum, "payinfo=5555555555554444", "paydate=1/2020");
        Assert.That(await Shop.CustomerAsync(custnum, "paydate, paymask"), Is.EqualTo("2020-01-01 5555xxxxxxxxxx44"));
        Assert.That(await Shop.DecryptedAsync(custnum, "payinfo"), Is.EqualTo("5555555555554444"));
    }

    [Test]
    public async Task Case_098_another_card_may_be_banned_or_of_a_type_not_taken()
    {
        await Shop.RunAsync("""
            insert into banned_pay (bannum, payby, payinfo, _date, usernum)
            values (1, 'CARD', rtrim(encode(decode(md5('5555555555554444'), 'hex'), 'base64'), '='), 1400000000, 5)
            """);
        await using var _ = await Shop.WithAsync("card-types", "VISA card\nMasterCard");
        var custnum = await Shop.MadeAsync(Card);
        await ChangeAsync(custnum, "payinfo=5555555555554444");
        Assert.That(await Shop.DecryptedAsync(custnum, "payinfo"), Is.EqualTo("5555555555554444"));
        await ChangeAsync(custnum, "payinfo=378282246310005");
        Assert.That(await Shop.DecryptedAsync(custnum, "payinfo"), Is.EqualTo("378282246310005"));
        await Shop.RunAsync("delete from banned_pay");
    }

    [Test]
    public async Task Case_099_another_card_of_no_known_type() =>
        await RefusesChangeAsync("Unknown card type", await Shop.MadeAsync(Card), "payinfo=1234567890123452");

    [Test]
    public async Task Case_100_from_an_expired_card_to_bills()
    {
        var custnum = await Shop.MadeAsync(Card);
        await Shop.RunAsync($"update cust_main set paydate = '2020-01-01' where custnum = {custnum}");
        await RefusesChangeAsync("Expired card", custnum, "payby=BILL");
        await ChangeAsync(custnum, "payby=BILL", "payinfo=", "paydate=");
        Assert.That(await Shop.CustomerAsync(custnum, "payby, payinfo, paydate, paymask"), Is.EqualTo("BILL - - 4111xxxxxxxxxx11"));
    }

    [TestCase("PREPAY", TestName = "Case_101_nobody_becomes_prepaid")]
    [TestCase("CASH", TestName = "Case_101_nobody_becomes_a_payer_of_cash")]
    public async Task Illegal(string payby) => await RefusesChangeAsync($"Illegal payby: {payby}", await Shop.MadeAsync(), $"payby={payby}");

    [Test]
    public async Task Case_102_an_old_date_on_an_account_stops_every_change()
    {
        var custnum = await Shop.MadeAsync("payby=CHEK", "payinfo=12345678@123456789");
        await Shop.RunAsync($"update cust_main set paydate = '2025-01-01' where custnum = {custnum}");
        await RefusesChangeAsync("Expired card", custnum, "first=X");
    }

    [Test]
    public async Task A_card_number_is_forgotten_where_only_the_way_to_pay_changes()
    {
        var custnum = await Shop.MadeAsync(Card);
        await ChangeAsync(custnum, "payby=BILL");
        Assert.That(await Shop.CustomerAsync(custnum, "payby, payinfo, paymask"), Is.EqualTo("BILL - 4111xxxxxxxxxx11"));
    }
}
