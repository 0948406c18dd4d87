using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>What <c>insert_payment</c> takes and refuses, beside cards and invoices.</summary>
internal sealed class PaymentFieldTests() : PostingTests("insert_payment", "paynum", "custnum=2", "payby=CASH", "paid=3.00")
{
    private const string NotInteger = "ERROR:  operator does not exist: integer = character varying";

    [Test]
    public async Task Case_01_a_payment()
    {
        var (told, paynum) = await PostAsync("paid=10.5");
        Assert.That(told, Is.EqualTo("cust_pay +1, h_cust_pay +1"));
        const string Columns = "custnum, payby, paid, _date, usernum, closed, payinfo, paymask";
        var row = $"2 CASH 10.50 {CustomerShop.Now} 5 - - -";
        Assert.That(await Shop.TellAsync(Columns, $"from cust_pay where paynum = {paynum}"), Is.EqualTo(row));
        Assert.That(
            await Shop.TellAsync("history_action, history_user, history_date, " + Columns, $"from h_cust_pay where paynum = {paynum}"),
            Is.EqualTo($"insert fs_api {CustomerShop.Now} {row}"));
    }

    [Test]
    public async Task Case_02_a_wrong_secret()
    {
        var reply = await CallAsync("secret=sharingiscarin");
        Assert.That(reply.Members, Is.EquivalentTo(new Dictionary<string, object?> { ["error"] = "Incorrect shared secret" }));
    }

    [TestCase("-paid", TestName = "Case_03_no_amount")]
    [TestCase("paid=", TestName = "Case_03_an_empty_amount")]
    [TestCase("paid", TestName = "Case_03_an_undefined_amount")]
    [TestCase("paid=0", TestName = "Case_03_nothing")]
    [TestCase("paid=0.00", TestName = "Case_03_nothing_with_decimals")]
    [TestCase("paid=-5", TestName = "Case_03_less_than_nothing")]
    [TestCase("paid=-", TestName = "Case_03_a_minus")]
    [TestCase("paid= ", TestName = "Case_03_a_blank")]
    public Task Refused_as_nothing(string paid) => RefusesPostingAsync("paid must be > 0 ", paid);

    [TestCase("5.", TestName = "Case_04_a_point_without_decimals")]
    [TestCase("5.123", TestName = "Case_04_three_decimals")]
    [TestCase("1,000", TestName = "Case_04_a_comma")]
    [TestCase("+5", TestName = "Case_04_a_plus")]
    [TestCase("$5", TestName = "Case_04_a_currency")]
    [TestCase("1e3", TestName = "Case_04_an_exponent")]
    public Task Refused_as_no_amount(string paid) => RefusesPostingAsync($"Illegal (money) paid: {paid}", $"paid={paid}");

    [TestCase(" 12.34 ", ExpectedResult = "12.34", TestName = "Case_05_blanks_around_an_amount")]
    [TestCase(".5", ExpectedResult = "0.50", TestName = "Case_05_no_whole_part")]
    [TestCase("007.50", ExpectedResult = "7.50", TestName = "Case_05_leading_zeros")]
    [TestCase("99999999.99", ExpectedResult = "99999999.99", TestName = "Case_05_the_largest_amount")]
    public Task<string> Stored_amount(string paid) => StoredAsync("paid", $"paid={paid}");

    [TestCase("100000000", TestName = "Case_06_one_cent_too_many")]
    [TestCase("1000000000000000000000000000000000000000000000000000", TestName = "Case_06_far_too_many")]
    public Task Refused_as_too_much(string paid) => RefusesPostingAsync(
        "error inserting cust_pay: ERROR:  numeric field overflow\nDETAIL:  A field with precision 10, scale 2 must round to an absolute value less than 10^8.",
        $"paid={paid}");

    [TestCase("unknown cust_main.custnum: ", "-custnum", TestName = "Case_07_no_customer")]
    [TestCase("unknown cust_main.custnum: 0", "custnum=0", TestName = "Case_07_customer_0")]
    [TestCase("unknown cust_main.custnum: 77", "custnum=77", TestName = "Case_08_an_unknown_customer")]
    [TestCase("Illegal (numeric) custnum: abc", "custnum=abc", TestName = "Case_09_a_customer_that_is_no_number")]
    [TestCase("Illegal (numeric) custnum: -1", "custnum=-1", TestName = "Case_09_a_negative_customer")]
    [TestCase("fault: ERROR:  value \"99999999999\" is out of range for type integer", "custnum=99999999999", TestName = "Case_11_a_customer_out_of_range")]
    [TestCase("Illegal payby: ", "-payby", TestName = "Case_12_no_payby")]
    [TestCase("Illegal payby: cash", "payby=cash", TestName = "Case_12_small_letters")]
    [TestCase("Illegal payby: COMP", "payby=COMP", TestName = "Case_12_complimentary")]
    [TestCase("Illegal payby: DCRD", "payby=DCRD", TestName = "Case_12_card_on_demand")]
    [TestCase("Illegal (numeric) _date: -5", "_date=-5", TestName = "Case_14_a_negative_date")]
    [TestCase("Illegal (numeric) _date: 2016-01-01", "_date=2016-01-01", TestName = "Case_14_a_date_in_words")]
    [TestCase("error inserting cust_pay: ERROR:  value \"99999999999\" is out of range for type integer", "_date=99999999999", TestName = "Case_14_a_date_out_of_range")]
    [TestCase("Illegal or empty (text) paybatch: a*b", "paybatch=a*b", TestName = "Case_15_a_star")]
    [TestCase("Illegal (enum) field closed: y", "closed=y", TestName = "Case_18_closed_with_a_small_y")]
    [TestCase("Illegal (flag) field no_auto_apply: N", "no_auto_apply=n", TestName = "Case_18_no_flag")]
    [TestCase("Can't find cust_pay.pkgnum 99 in cust_pkg.pkgnum", "pkgnum=99", TestName = "Case_19_an_unknown_package")]
    [TestCase($"fault: {NotInteger}", "pkgnum=abc", TestName = "Case_19_a_package_that_is_no_number")]
    [TestCase("Illegal (alphanumeric) depositor: Jane Doe", "depositor=Jane Doe", TestName = "Case_20_a_depositor_of_two_words")]
    [TestCase("Illegal (numeric) account: 12a", "account=12a", TestName = "Case_20_an_account_with_a_letter")]
    [TestCase("Can't find cust_pay.batchnum 9 in pay_batch.batchnum", "batchnum=9", TestName = "Case_20_an_unknown_batch")]
    [TestCase("error inserting cust_pay: ERROR:  value too long for type character varying(16)", "auth=12345678901234567", TestName = "Case_22_too_long_an_authorisation")]
    [TestCase("error inserting cust_pay: ERROR:  value too long for type character varying(10)", "paydate=2030-12-011", TestName = "Case_22_too_long_an_expiry")]
    [TestCase("invalid discount_term", "discount_term=1", TestName = "Case_24_a_term_of_one_month")]
    [TestCase("invalid discount_term", "discount_term=x", TestName = "Case_24_a_term_that_is_no_number")]
    [TestCase("error inserting cust_pay: ERROR:  invalid input syntax for type integer: \"x\"", "usernum=x", TestName = "A_login_that_is_no_number")]
    [TestCase("Illegal (numeric) usernum: -2147483648", "usernum=-2147483648", TestName = "A_negative_login")]
    [TestCase("Illegal (alphanumeric) otaker: a b", "otaker=a b", TestName = "An_order_taker_of_two_words")]
    public Task Refused(string text, string change) => RefusesPostingAsync(text, change);

    [TestCase("custnum", "custnum= 2 ", ExpectedResult = "2", TestName = "Case_10_blanks_around_a_customer")]
    [TestCase("payby, octet_length(payby)", "payby=EDI", "payinfo=1", ExpectedResult = "EDI 4", TestName = "Case_13_three_letters")]
    [TestCase("_date", "_date=0", ExpectedResult = "1795435200", TestName = "Case_14_date_0_is_now")]
    [TestCase("_date", "_date=1397977200", ExpectedResult = "1397977200", TestName = "Case_14_a_date")]
    [TestCase("no_auto_apply, closed", "no_auto_apply=y", "closed=Y", ExpectedResult = "Y Y", TestName = "Case_18_flags")]
    [TestCase("pkgnum", "pkgnum=0", ExpectedResult = "0", TestName = "Case_19_package_0")]
    [TestCase("pkgnum", "pkgnum=9", ExpectedResult = "9", TestName = "Case_19_another_customers_package")]
    [TestCase("paid", "discount_term=12", ExpectedResult = "3.00", TestName = "Case_24_a_term_without_effect")]
    [TestCase("usernum", "usernum=1", ExpectedResult = "1", TestName = "Another_login")]
    [TestCase("paid", "no_such_field=x", ExpectedResult = "3.00", TestName = "Keys_that_are_no_columns")]
    [TestCase("account, teller, processor, auth, order_number", "account=0012", "teller=07", "processor=P", "auth=a b", "order_number=7", ExpectedResult = "0012 07 P a b 7", TestName = "What_goes_with_it")]
    public Task<string> Stored(string columns, params string[] changes) => StoredAsync(columns, changes);

    [Test]
    public async Task Case_17_the_mark_against_paying_twice_is_not_unique()
    {
        await PostAsync("payunique=u1");
        await PostAsync("payunique=u1");
        Assert.That(await Shop.TellAsync("count(*)", "from cust_pay where payunique = 'u1'"), Is.EqualTo("2"));
    }

    [Test]
    public async Task Case_21_cash_with_deposit_information()
    {
        await using var setting = await Shop.WithAsync("require_cash_deposit_info");
        await RefusesPostingAsync("bank required");
        await RefusesPostingAsync("teller required", "bank=B", "depositor=D", "account=1");
        await PostAsync("bank=B", "depositor=D", "account=1", "teller=2");
        await PostAsync("payby=BILL");
    }

    [Test]
    public async Task Case_23_a_number_the_client_chose()
    {
        Assert.That((await PostAsync("paynum= 500 ")).Number, Is.EqualTo("500"));
        await RefusesPostingAsync(
            "error inserting cust_pay: ERROR:  duplicate key value violates unique constraint \"cust_pay_pkey\"\nDETAIL:  Key (paynum)=(500) already exists.",
            "paynum=500");
    }

    [Test]
    public async Task Case_25_a_discount_for_prepayment_is_not_served()
    {
        await using var setting = await Shop.WithAsync("prepayment_discounts-credit_type", "4");
        await RefusesPostingAsync(
            "Freeside's setting prepayment_discounts-credit_type is in force; this server does not bill for a discount term, so no payment was made",
            "discount_term=12");
        await PostAsync();
    }

    [Test]
    public async Task A_shops_own_field_is_not_lost_silently()
    {
        await PostAsync("cf_color=red");
        await Shop.RunAsync("insert into part_virtual_field (dbtable, name) values ('cust_pay', 'color')");
        await RefusesPostingAsync("The custom field cust_pay.cf_color is not stored by this server; nothing was changed", "cf_color=red");
        await PostAsync("cf_color=", "cf_size=1");
        await Shop.RunAsync("delete from part_virtual_field");
    }
}
