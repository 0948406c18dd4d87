using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Money;

/// <summary>Applying all of a customer's money, by the original's observed cases (their numbers are the names' beginnings).</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ApplyPaymentsAndCreditsTests
{
    private const string Nothing = "0 0 0 0 0 0 0 0";

    [Test]
    public async Task Case_63_old_invoices_are_paid_first_with_old_payments()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 2000, 30), MoneyShop.Invoice(2, 1000, 20), MoneyShop.Payment(1, 500, 15), MoneyShop.Payment(2, 400, 12), MoneyShop.Payment(3, 600, 50));
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.PaidAsync(), Is.EqualTo("P2 to 2: 12.00; P1 to 2: 8.00; P1 to 1: 7.00; P3 to 1: 23.00"));
        Assert.That(await shop.PaidLinesAsync(), Is.EqualTo("20 recur 12.00; 20 recur 8.00; 10 recur 7.00; 10 recur 23.00"));
        Assert.That(await shop.TellAsync("distinct _date::text", "from cust_bill_pay"), Is.EqualTo($"{MoneyShop.Now}"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, history_user, billpaynum, paynum, invnum, amount)", "from h_cust_bill_pay order by historynum limit 1"),
            Is.EqualTo("insert fs_api 1 2 2 12.00"));
        var rows = await shop.RowsAsync();
        Assert.That(rows, Is.EqualTo("4 0 4 0 0 4 0 0"));
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.RowsAsync(), Is.EqualTo(rows), "there is nothing left to apply");
    }

    [TestCase("99", ExpectedResult = "Unknown custnum")]
    [TestCase("", ExpectedResult = "Unknown custnum")]
    [TestCase("abc", ExpectedResult = "fault")]
    [TestCase("99999999999", ExpectedResult = "fault")]
    [TestCase("3", ExpectedResult = "", Description = "a customer with nothing")]
    public async Task<string> Case_64_customers(string custnum)
    {
        await using var shop = await MoneyShop.OpenAsync();
        return await shop.ApplyAsync(custnum);
    }

    [Test]
    public async Task Case_64_no_customer_is_unknown()
    {
        await using var shop = await MoneyShop.OpenAsync();
        Assert.That(await shop.CallAsync(("secret", "sesame")), Is.EqualTo("Unknown custnum"));
    }

    [TestCase("select 1", "P1 to 1: 15.00", "C1 to 1: 5.00")]
    [TestCase("update part_pkg set credit_weight = 5, pay_weight = 1", "P1 to 1: 5.00", "C1 to 1: 15.00")]
    [TestCase("update part_pkg set credit_weight = 5, pay_weight = 5", "P1 to 1: 15.00", "C1 to 1: 5.00")]
    public async Task Case_65_weights_decide_whether_payments_or_credits_come_first(string weights, string paid, string credited)
    {
        await using var shop = await MoneyShop.OpenAsync(MoneyShop.Invoice(1, 1000, 20), MoneyShop.Credit(1, 100, 15), MoneyShop.Payment(1, 500, 15), weights);
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.PaidAsync(), Is.EqualTo(paid));
        Assert.That(await shop.CreditedAsync(), Is.EqualTo(credited));
    }

    [Test]
    public async Task Case_65_weights_are_looked_at_anew_for_every_application()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 20, "(1, 1, 1, 0, 10), (2, 1, 2, 0, 10)"),
            "update part_pkg set credit_weight = 9 where pkgpart = 1; update part_pkg set pay_weight = 3 where pkgpart = 2",
            MoneyShop.Credit(1, 100, 10),
            MoneyShop.Credit(2, 200, 10),
            MoneyShop.Payment(1, 500, 10));
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That((await shop.CreditedAsync(), await shop.CreditedLinesAsync()), Is.EqualTo(("C1 to 1: 10.00", "1 recur 10.00")));
        Assert.That((await shop.PaidAsync(), await shop.PaidLinesAsync()), Is.EqualTo(("P1 to 1: 10.00", "2 recur 10.00")));
    }

    [Test]
    public async Task Case_66_a_payment_to_be_applied_by_hand_stays()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 20), MoneyShop.Payment(1, 500, 15), "update cust_pay set no_auto_apply = 'Y'");
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.RowsAsync(), Is.EqualTo(Nothing));
    }

    [Test]
    public async Task Case_67_what_is_closed_is_applied_all_the_same()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 20), MoneyShop.Payment(1, 500, 15), MoneyShop.Credit(1, 500, 5),
            "update cust_pay set closed = 'Y'; update cust_credit set closed = 'Y'; update cust_bill set closed = 'Y'");
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.RowsAsync(), Is.EqualTo("1 1 1 1 0 1 1 0"));
    }

    [Test]
    public async Task Case_68_a_closed_invoice_with_a_promise_stops_older_ones_too()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 20), MoneyShop.Invoice(2, 500, 5), MoneyShop.Payment(1, 500, 25), "update cust_bill set closed = 'Y', promised_date = 9 where invnum = 1");
        Assert.That(await shop.ApplyAsync(), Is.EqualTo("Error applying: Error inserting cust_bill_pay record: Can't modify closed invoice"));
        Assert.That(await shop.RowsAsync(), Is.EqualTo(Nothing));
    }

    [TestCase("1000", "1000")]
    [TestCase("null", "1705741200", Description = "saved again, it gets the date it never had")]
    public async Task Case_69_a_promise_that_was_kept_is_forgotten(string date, string dateAfter)
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 20), MoneyShop.Payment(1, 500, 20), $"update cust_bill set promised_date = 9, _date = {date}");
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', _date, promised_date)", "from cust_bill"), Is.EqualTo(dateAfter));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, promised_date, charged)", "from h_cust_bill order by historynum"),
            Is.EqualTo("replace_old 9 20.00; replace_new 20.00"));
    }

    [Test]
    public async Task Case_70_lines_below_the_total_stop_everything()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 500, 10), MoneyShop.Invoice(2, 1000, 50, "(20, 2, 1, 0, 20)"), MoneyShop.Payment(1, 500, 100));
        shop.Violates("invoice-charges-its-lines");
        Assert.That(
            await shop.ApplyAsync(),
            Is.EqualTo("Error applying: Error inserting cust_bill_pay record: Can't apply a payment of $50.00 greater than the remaining owed on line items ($20.00)"));
        Assert.That(await shop.RowsAsync(), Is.EqualTo(Nothing));
    }

    [Test]
    public async Task Case_71_credits_likewise()
    {
        await using var shop = await MoneyShop.OpenAsync(MoneyShop.Invoice(1, 1000, 12, "(10, 1, 1, 0, 10)"), MoneyShop.Credit(1, 500, 12));
        shop.Violates("invoice-charges-its-lines");
        Assert.That(
            await shop.ApplyAsync(),
            Is.EqualTo("Error applying: Error inserting cust_credit_bill record: Can't apply a credit of $12.00 greater than the remaining owed on line items ($10.00)"));
    }

    [Test]
    public async Task Case_73_of_the_same_date_lower_numbers_come_first()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(2, 5, 20), MoneyShop.Invoice(1, 5, 20), MoneyShop.Payment(2, 5, 15), MoneyShop.Payment(1, 5, 15));
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.PaidAsync(), Is.EqualTo("P1 to 1: 15.00; P2 to 1: 5.00; P2 to 2: 10.00"));
    }

    [Test]
    public async Task Case_80_money_for_a_package_goes_to_its_lines()
    {
        await using var shop = await MoneyShop.OpenAsync(
            "insert into conf (name) values ('pkg-balances')",
            MoneyShop.Invoice(1, 1000, 12, "(1, 1, 1, 0, 5), (2, 1, 2, 0, 7)"),
            MoneyShop.Payment(1, 100, 10),
            MoneyShop.Payment(2, 200, 2),
            "update cust_pay set pkgnum = 2 where paynum = 1");
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.PaidLinesAsync(), Is.EqualTo("2 recur 7.00; 1 recur 2.00"));
        Assert.That(await shop.TellAsync("concat_ws(' ', amount, pkgnum)", "from cust_bill_pay order by billpaynum"), Is.EqualTo("7.00 2; 2.00"));
    }

    [TestCase("insert into conf (name) values ('pkg-balances')", Nothing)]
    [TestCase("select 1", "1 1 1 1 0 1 1 0", Description = "packages have no balances of their own")]
    public async Task Case_81_money_for_a_package_is_of_no_use_to_an_invoice_without_it(string setting, string rows)
    {
        await using var shop = await MoneyShop.OpenAsync(
            setting, MoneyShop.Invoice(1, 1000, 20), MoneyShop.Payment(1, 100, 10), MoneyShop.Credit(1, 100, 3),
            "update cust_pay set pkgnum = 2; update cust_credit set pkgnum = 2");
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.RowsAsync(), Is.EqualTo(rows));
    }
}
