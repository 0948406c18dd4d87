using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>
/// Mails in the outbox: what the original would send or queue for a payment. Customer 2 has one address and gets post, customer 3
/// two addresses, customer 4 post alone, customer 6 nothing; invoice 2 is customer 5's, over 33.15 in three parts.
/// </summary>
internal sealed class ReceiptTests() : PostingTests("insert_payment", "paynum", "custnum=2", "payby=CASH", "paid=1")
{
    private const string On = "payment_receipt";
    private const string Trigger = "payment_receipt-trigger";

    [TearDown]
    public Task ForgetAsync() => Shop.RunAsync("delete from freeside_xmlrpc.outbox; delete from conf where name like 'payment_receipt%' and name <> 'payment_receipt_email'");

    [TestCase("custnum=2", ExpectedResult = "2 - {tessa@example.com}", TestName = "Case_78_a_receipt")]
    [TestCase("custnum=3", ExpectedResult = "3 - {ilsa@example.com,rick@example.com}", TestName = "Case_78_a_receipt_goes_to_all_addresses")]
    [TestCase("custnum=2", "payby=CARD", "payinfo=4111111111111111", ExpectedResult = "2 - {tessa@example.com}", TestName = "Case_78_a_receipt_for_a_card")]
    [TestCase("-custnum", "invnum=2", "paid=0.01", ExpectedResult = "5 2 {wade@example.com}", TestName = "Case_78_a_receipt_names_the_invoice_that_was_paid")]
    [TestCase("custnum=4", ExpectedResult = "", TestName = "Nothing_goes_by_post")]
    [TestCase("custnum=6", ExpectedResult = "", TestName = "Nothing_goes_nowhere")]
    public async Task<string> Noted(params string[] changes)
    {
        await using var on = await Shop.WithAsync(On);
        var (told, paynum) = await PostAsync(changes);
        Assert.That(told, Does.Not.Contain("queue"));
        return await Shop.TellAsync(
            "custnum, invnum, recipients",
            $"from freeside_xmlrpc.outbox where paynum = {paynum} and kind = 'payment_receipt' and created = to_timestamp({CustomerShop.Now}) and sent is null and msgnum is null and pkgnum is null");
    }

    [TestCase("2", "insert into conf (name, value) values ('payment_receipt', '0')", Description = "a global switch is on whatever its value")]
    [TestCase("2", "insert into conf (agentnum, name) values (1, 'payment_receipt')")]
    [TestCase("2", "insert into conf (name, value) values ('payment_receipt', null), ('payment_receipt-trigger', 'cust_pay')")]
    [TestCase("2", "insert into conf (name, value) values ('payment_receipt', null), ('payment_receipt-trigger', '')")]
    [TestCase("", "select 1")]
    [TestCase("", "insert into conf (agentnum, name) values (2, 'payment_receipt')")]
    [TestCase("", "insert into conf (agentnum, name, value) values (null, 'payment_receipt', null), (1, 'payment_receipt', '0')")]
    [TestCase("", "insert into conf (name, value) values ('payment_receipt', null), ('payment_receipt-trigger', 'never')")]
    public async Task The_agents_settings_decide(string custnum, string settings)
    {
        await Shop.RunAsync(settings);
        await PostAsync();
        Assert.That(await Shop.TellAsync("custnum", "from freeside_xmlrpc.outbox"), Is.EqualTo(custnum));
    }

    [Test]
    public async Task Case_79_a_template_that_is_missing_is_the_mailers_matter()
    {
        await using var on = await Shop.WithAsync(On);
        await using var template = await Shop.WithAsync("payment_receipt_msgnum", "99\n");
        var (_, paynum) = await PostAsync();
        Assert.That(await Shop.TellAsync("paynum, msgnum", "from freeside_xmlrpc.outbox"), Is.EqualTo($"{paynum} 99"));
    }

    [Test]
    public async Task Without_template_and_text_there_is_nothing_to_send()
    {
        await using var on = await Shop.WithAsync(On);
        await Shop.RunAsync("update conf set name = 'away' where name = 'payment_receipt_email'");
        await PostAsync();
        await Shop.RunAsync("update conf set name = 'payment_receipt_email' where name = 'away'");
        Assert.That(await Shop.TellAsync("count(*)", "from freeside_xmlrpc.outbox"), Is.EqualTo("0"));
    }

    [Test]
    public async Task A_mail_account_stands_for_its_address()
    {
        await Shop.RunAsync("""
            insert into svc_acct (svcnum, username, domsvc) values (950, 'hank', 1);
            insert into cust_main_invoice (custnum, dest) values (6, '950'), (6, '951'), (6, 'FAX')
            """);
        await using var on = await Shop.WithAsync(On);
        await PostAsync("custnum=6");
        await Shop.RunAsync("delete from svc_acct where svcnum = 950");
        await PostAsync("custnum=6");
        await Shop.RunAsync("delete from cust_main_invoice where custnum = 6");
        Assert.That(await Shop.TellAsync("recipients", "from freeside_xmlrpc.outbox"), Is.EqualTo("{hank@example.com}"));
    }

    [TestCase("error inserting cust_bill_pay: Cannot apply more than remaining value of invoice", "-custnum", "invnum=2", "paid=500")]
    [TestCase("error inserting cust_pay: ERROR:  value too long for type character varying(16)", "auth=12345678901234567")]
    public async Task A_refused_payment_leaves_nothing(string text, params string[] changes)
    {
        await using var on = await Shop.WithAsync(On);
        await RefusesPostingAsync(text, changes);
        Assert.That(await Shop.TellAsync("count(*)", "from freeside_xmlrpc.outbox"), Is.EqualTo("0"));
    }

    [Test]
    public async Task Each_line_that_is_paid_may_have_its_own()
    {
        await using var on = await Shop.WithAsync(On);
        await using var trigger = await Shop.WithAsync(Trigger, "cust_bill_pay_pkg");
        var (_, first) = await PostAsync("-custnum", "invnum=2", "paid=3.15");
        Assert.That(await Shop.TellAsync("paynum, invnum, pkgnum, kind", "from freeside_xmlrpc.outbox"), Is.EqualTo($"{first} 2 - payment_receipt"));
        await Shop.RunAsync("delete from freeside_xmlrpc.outbox");
        var (_, second) = await PostAsync("custnum=5", "paid=20");
        Assert.That(await Shop.TellAsync("count(*)", "from freeside_xmlrpc.outbox"), Is.EqualTo("0"), "nothing is applied yet");
        Assert.That(CustomerShop.Told(await Shop.CallAsync("apply_payments_and_credits", "custnum=5")), Is.Empty);
        Assert.That(
            await Shop.TellAsync("paynum, invnum, pkgnum, kind", "from freeside_xmlrpc.outbox order by outboxnum"),
            Is.EqualTo($"{second} 2 5 payment_receipt"));
    }

    [Test]
    public async Task What_billing_applies_is_told_by_statements()
    {
        await Shop.RunAsync("""
            insert into cust_bill (invnum, custnum, _date, charged, printed) values (93, 3, 1, 10, 0);
            insert into cust_bill_pkg (invnum, pkgnum, setup, recur) values (93, 3, 10, 0);
            update cust_pkg set setup = 1, bill = 2000000000 where pkgnum = 3;
            """);
        await using var on = await Shop.WithAsync(On);
        await using var trigger = await Shop.WithAsync(Trigger, "cust_bill_pay_pkg");
        await PostAsync("custnum=3", "paid=4");
        await Shop.RunAsync("update cust_main set invoice_noemail = 'Y' where custnum = 3");
        Assert.That(CustomerShop.Told(await Shop.CallAsync("bill_now", "custnum=3")), Is.Empty);
        Assert.That(await Shop.TellAsync("count(*)", "from freeside_xmlrpc.outbox"), Is.EqualTo("0"), "no invoices by mail, no statements");
        await Shop.RunAsync("update cust_main set invoice_noemail = null where custnum = 3");
        await PostAsync("custnum=3", "paid=6");
        Assert.That(CustomerShop.Told(await Shop.CallAsync("bill_now", "custnum=3")), Is.Empty);
        Assert.That(
            await Shop.TellAsync("kind, invnum, pkgnum, recipients", "from freeside_xmlrpc.outbox"),
            Is.EqualTo("statement 93 3 {ilsa@example.com,rick@example.com}"));
    }

    [Test]
    public async Task A_prepaid_card_is_a_payment_too()
    {
        await Shop.RunAsync("insert into prepay_credit (identifier, amount) values ('p500', 5)");
        await using var on = await Shop.WithAsync(On);
        var custnum = await Shop.MadeAsync("payby=PREPAY", "payinfo=p500", "invoicing_list=new@example.com, POST");
        Assert.That(
            await Shop.TellAsync("o.custnum, p.paid, recipients", "from freeside_xmlrpc.outbox o join cust_pay p using (paynum)"),
            Is.EqualTo($"{custnum} 5.00 {{new@example.com}}"));
    }

    [Test]
    public async Task A_receipt_costs_no_round_trip()
    {
        await using var on = await Shop.WithAsync(On);
        for (var i = 0; i < 6; i++)
            await PostAsync();
        Assert.That(await Shop.CostAsync(() => CallAsync()), Is.EqualTo(2));
    }

    [Test]
    public async Task No_card_number_is_in_it()
    {
        await using var on = await Shop.WithAsync(On);
        await PostAsync("payby=CARD", "payinfo=4111111111111111");
        await PostAsync("payby=CHEK", "payinfo=123456789@987654321", "paymask=123456789");
        Assert.That(await Shop.TellAsync("o", "from freeside_xmlrpc.outbox o"), Does.Contain("tessa").And.Not.Contain("1111").And.Not.Contain("56789"));
    }
}
