namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>new_customer</c> makes of ways to pay. Names begin with the original's observed cases.</summary>
internal sealed class NewCustomerPaymentTests : OneShopTests
{
    [TestCase("Illegal payby: ", "-payby", TestName = "Case_046_no_way_to_pay")]
    [TestCase("Illegal payby: FOO", "payby=FOO", TestName = "Case_046_an_unknown_way_to_pay")]
    [TestCase("Illegal payby: card", "payby=card", TestName = "Case_046_a_way_to_pay_in_small_letters")]
    [TestCase("Invalid prepaid card: nope", "payby=PREPAY", "payinfo=nope", TestName = "Case_048_an_unknown_prepaid_card")]
    [TestCase("Expiration date required", "payby=CARD", "payinfo=4111111111111111", TestName = "Case_051_a_card_without_date")]
    [TestCase("Invalid credit card number", "payby=CARD", "payinfo=4111111111111112", "paydate=11/2030", TestName = "Case_053_a_mistyped_card")]
    [TestCase("Not a credit card not accepted", "payby=CARD", "payinfo=", "paydate=11/2030", TestName = "Case_054_no_card_number")]
    [TestCase("Not a credit card not accepted", "payby=CARD", "payinfo=1234", "paydate=11/2030", TestName = "Case_054_a_card_of_four_digits")]
    [TestCase("Unknown not accepted", "payby=CARD", "payinfo=1234567890123452", "paydate=11/2030", TestName = "Case_055_a_card_of_no_known_type")]
    [TestCase("CVV2 (CID) for American Express cards is four digits.", "payby=CARD", "payinfo=378282246310005", "paydate=11/2030", "paycvv=123", TestName = "Case_056_three_digits_for_an_Amex")]
    [TestCase("CVV2 (CVC2/CID) is three digits.", "payby=CARD", "payinfo=4111111111111111", "paydate=11/2030", "paycvv=12", TestName = "Case_057_a_code_of_two_digits")]
    [TestCase("Expired card", "payby=CARD", "payinfo=4111111111111111", "paydate=10/2026", TestName = "Case_059_last_month")]
    [TestCase("Expired card", "payby=CARD", "payinfo=4111111111111111", "paydate=26-12-01", TestName = "Case_059_a_year_of_two_digits_ends_with_its_beginning")]
    [TestCase("Illegal expiration date: 2030-11", "payby=CARD", "payinfo=4111111111111111", "paydate=2030-11", TestName = "Case_059_year_and_month")]
    [TestCase("Expired card", "paydate=10/2026", TestName = "Case_060_a_past_date_without_card")]
    [TestCase("invalid echeck account@aba", "payby=CHEK", "payinfo=123@12345678", TestName = "Case_062_a_bank_of_eight_digits")]
    [TestCase("Illegal P.O. number: PO`1", "payinfo=PO`1", TestName = "Case_064_an_order_number_with_a_grave")]
    [TestCase("Expiration date required", "payby=COMP", TestName = "Case_065_complimentary_without_date")]
    [TestCase("Illegal (name) payname: A*B", "payname=A*B", TestName = "Case_066_a_name_on_the_card_with_a_star")]
    public Task Refused(string text, params string[] changes) => RefusesAsync(text, changes);

    [Test]
    public async Task Case_047_cash_is_a_bill() =>
        Assert.That(await Shop.CustomerAsync(await WelcomesAsync("payby=CASH"), "payby"), Is.EqualTo("BILL"));

    [Test]
    public async Task Case_049_a_prepaid_card_is_used_up()
    {
        await Shop.RunAsync("insert into prepay_credit (identifier, amount) values ('PIN1', 10)");
        var custnum = 0;
        Assert.That(
            await Shop.ChangesAsync(async () => custnum = await Shop.MadeAsync("payby=PREPAY", "payinfo=PIN1")),
            Is.EqualTo("cust_location +1, cust_main +1, cust_pay +1, h_cust_location +3, h_cust_main +1, h_cust_pay +1, h_prepay_credit +1, "
                + "h_queue +5, h_queue_arg +5, prepay_credit -1, queue +5, queue_arg +5"));
        Assert.That(await Shop.CustomerAsync(custnum, "payby, payinfo, paymask"), Is.EqualTo("BILL - -"));
        Assert.That(await Shop.TellAsync("payby, paid, payinfo", $"from cust_pay where custnum = {custnum}"), Is.EqualTo("PREP 10.00 PIN1"));
        Assert.That(await Shop.TellAsync("history_action, identifier", "from h_prepay_credit"), Is.EqualTo("delete PIN1"));
    }

    [Test]
    public async Task Case_050_minutes_need_a_service_and_the_card_is_kept()
    {
        await Shop.RunAsync("insert into prepay_credit (identifier, amount, seconds) values ('PIN2', 10, 3600), ('PIN3', 10, null); update prepay_credit set upbytes = 1 where identifier = 'PIN3'");
        await RefusesAsync("No svc_acct record to apply pre-paid time", "payby=PREPAY", "payinfo=PIN2");
        await RefusesAsync("No svc_acct record to apply pre-paid data", "payby=PREPAY", "payinfo=PIN3");
    }

    [Test]
    public async Task Case_052_a_card_is_stored_encrypted()
    {
        var custnum = await WelcomesAsync("payby=CARD", "payinfo=4111 1111-1111 1111", "paydate=11/2030", "paycvv=123");
        Assert.That(
            await Shop.CustomerAsync(custnum, "payby, paydate, paymask, length(payinfo), length(paycvv), payname"),
            Is.EqualTo("CARD 2030-11-01 4111xxxxxxxxxx11 356 356 Joe Schmoe"));
        Assert.That(await Shop.DecryptedAsync(custnum, "payinfo"), Is.EqualTo("4111111111111111"));
        Assert.That(await Shop.DecryptedAsync(custnum, "paycvv"), Is.EqualTo("123"));
        Assert.That(await Shop.TellAsync("payinfo, paycvv, paymask", $"from h_cust_main where custnum = {custnum}"), Is.EqualTo("- - 4111xxxxxxxxxx11"));
    }

    [TestCase("11/2026", "2026-11-01", TestName = "Case_059_this_month")]
    [TestCase("2026-10-01", "2026-10-01", TestName = "Case_059_a_past_month_of_this_year_in_full")]
    [TestCase("13/2030", "2030-13-01", TestName = "Case_059_a_thirteenth_month")]
    public async Task Expires(string sent, string stored) =>
        Assert.That(
            await Shop.CustomerAsync(await WelcomesAsync("payby=CARD", "payinfo=4111111111111111", $"paydate={sent}"), "paydate"),
            Is.EqualTo(stored));

    [Test]
    public async Task Case_061_an_account()
    {
        var custnum = await WelcomesAsync("payby=CHEK", "payinfo=12345-678 @ 123456789");
        Assert.That(await Shop.CustomerAsync(custnum, "payby, paymask, payname, length(payinfo)"), Is.EqualTo("CHEK xxxxxx78@123456789 - 356"));
        Assert.That(await Shop.DecryptedAsync(custnum, "payinfo"), Is.EqualTo("12345678@123456789"));
    }

    [Test]
    public async Task Case_063_a_phone_bill_is_no_secret() =>
        Assert.That(
            await Shop.CustomerAsync(await WelcomesAsync("payby=LECB", "payinfo=1-415-555-1212"), "payinfo, paymask"),
            Is.EqualTo("4155551212 4155551212"));

    [Test]
    public async Task Case_065_complimentary_with_date() =>
        Assert.That(await Shop.CustomerAsync(await WelcomesAsync("payby=COMP", "paydate=11/2030"), "payby, paydate"), Is.EqualTo("COMP 2030-11-01"));

    [Test]
    public async Task Case_114_a_banned_card()
    {
        await Shop.RunAsync("""
            insert into banned_pay (bannum, payby, payinfo, _date, usernum)
            values (1, 'CARD', rtrim(encode(decode(md5('4111111111111111'), 'hex'), 'base64'), '='), 1400000000, 5)
            """);
        await RefusesAsync(
            "Banned credit card: banned on Tue May 13th at 04:53:20 PM by fs_api (ban# 1)",
            "payby=CARD", "payinfo=4111111111111111", "paydate=11/2030");
        await Shop.RunAsync("delete from banned_pay");
    }
}
