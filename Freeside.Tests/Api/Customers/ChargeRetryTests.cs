namespace Freeside.Tests.Api.Customers;

/// <summary>
/// Declined charges are tried again when <c>update_customer</c> brings new payment details. Definitions: 1 a card at once, 2 the batch,
/// 3 an account at once for customers of agent 2, 4 a letter, 5 a card at once about the customer.
/// </summary>
internal sealed class ChargeRetryTests : OneShopTests
{
    private static readonly string[] Card = ["payby=CARD", "payinfo=4111111111111111", "paydate=11/2030"];

    private int _invnum = 1000;

    protected override string[] Rows =>
    [
        """
        insert into part_event (eventpart, event, eventtable, weight, action, agentnum) values
            (1, 'Card', 'cust_bill', 1, 'cust_bill_realtime_card', null), (2, 'Batch', 'cust_bill', 1, 'cust_bill_batch', null),
            (3, 'Check', 'cust_bill', 1, 'cust_bill_realtime_check', 2), (4, 'Letter', 'cust_bill', 1, 'cust_bill_send', null),
            (5, 'Card', 'cust_main', 1, 'cust_bill_realtime_card', null)
        """,
    ];

    [TestCase("payinfo=5555555555554444")]
    [TestCase("paydate=12/2031")]
    [TestCase("payname=Jane Doe")]
    public async Task A_declined_card_is_tried_again(string key)
    {
        var custnum = await Shop.MadeAsync(Card);
        await HappenedAsync(custnum, "(1, {0}, 'done', 'declined')");
        Assert.That(await ChangeAsync(custnum, key), Is.EqualTo(CustomerShop.Touched.Replace("cust_main *, ", "cust_event *, cust_main *, h_cust_event +2, ", StringComparison.Ordinal)));
        Assert.That(await EventsAsync(), Is.EqualTo("1 failed declined"));
        Assert.That(
            await Shop.TellAsync("history_action, status, statustext", "from h_cust_event order by historynum desc limit 2"),
            Is.EqualTo("replace_new failed declined; replace_old done declined"));
    }

    [TestCase(TestName = "Nothing_sent")]
    [TestCase("first=Jane", TestName = "Another_first_name")]
    [TestCase("payinfo=4111 1111 1111 1111", "paydate=2030-11-01", TestName = "The_same_card_written_otherwise")]
    [TestCase("payinfo=9900000000000002", TestName = "A_token_for_the_card")]
    [TestCase("payby=BILL", "payinfo=", "payname=Jane", TestName = "From_the_card_to_bills")]
    [TestCase("payby=DCRD", "payinfo=5555555555554444", TestName = "To_a_card_on_demand")]
    public async Task Nothing_is_tried_again(params string[] keys)
    {
        var custnum = await Shop.MadeAsync(Card);
        await HappenedAsync(custnum, "(1, {0}, 'done', 'declined')");
        Assert.That(await ChangeAsync(custnum, keys), Does.Not.Contain("event"));
    }

    [Test]
    public async Task Only_what_was_done_and_charges_and_is_of_the_customers_agent()
    {
        var custnum = await Shop.MadeAsync(Card);
        await HappenedAsync(custnum, "(1, {0}, 'failed', 'x'), (1, {0}, 'done', null), (1, {0}, 'done', ''), (3, {0}, 'done', 'x'), (4, {0}, 'done', 'x'), (1, 999, 'done', 'x')");
        Assert.That(await ChangeAsync(custnum, "payinfo=5555555555554444"), Does.Not.Contain("event"));
        var other = await Shop.MadeAsync(["agentnum=2", "payby=CHEK", "payinfo=12345678@123456789"]);
        await HappenedAsync(other, "(3, {0}, 'done', 'x')");
        Assert.That(await ChangeAsync(other, "payinfo=87654321@123456789"), Does.Contain("cust_event *"));
    }

    [Test]
    public async Task One_charge_an_invoice_and_one_about_anything_else()
    {
        var custnum = await Shop.MadeAsync(Card);
        await HappenedAsync(custnum, "(1, {0}, 'done', 'a'), (1, {0}, 'done', 'b'), (2, {0}, 'done', null)");
        await Shop.RunAsync($"""
            insert into cust_bill (invnum, custnum, _date, charged, printed) values ({++_invnum}, {custnum}, 0, 5, 0);
            insert into cust_event (eventpart, tablenum, status, statustext) values (2, {_invnum}, 'done', null), (5, {custnum}, 'done', 'c'), (5, {custnum}, 'done', 'd')
            """);
        await ChangeAsync(custnum, "payinfo=5555555555554444");
        Assert.That(await EventsAsync(), Is.EqualTo("1 failed a; 1 done b; 2 done -; 2 failed -; 5 failed c; 5 done d"));
    }

    [Test]
    public async Task A_refused_change_tries_nothing_again()
    {
        var custnum = await Shop.MadeAsync(Card);
        await HappenedAsync(custnum, "(1, {0}, 'done', 'declined')");
        await RefusesChangeAsync("Illegal email invoice address: bad", custnum, "payinfo=5555555555554444", "invoicing_list=bad");
    }

    [Test]
    public async Task It_costs_no_round_trip()
    {
        var custnum = await Shop.MadeAsync(Card);
        await HappenedAsync(custnum, "(1, {0}, 'done', 'declined')");
        var year = 2030;
        for (var i = 0; i < 6; i++)
            await Shop.UpdateAsync(custnum, $"paydate=11/{++year}");
        await Shop.RunAsync("update cust_event set status = 'done'");
        Assert.That(await Shop.CostAsync(() => Shop.UpdateAsync(custnum, $"paydate=11/{++year}")), Is.EqualTo(4));
        Assert.That(await EventsAsync(), Is.EqualTo("1 failed declined"));
    }

    // Empties the events and makes some of a new invoice, which stands for {0}.
    private async Task HappenedAsync(int custnum, string events)
    {
        await Shop.RunAsync($"insert into cust_bill (invnum, custnum, _date, charged, printed) values ({++_invnum}, {custnum}, 0, 5, 0)");
        await Shop.RunAsync($"delete from cust_event; insert into cust_event (eventpart, tablenum, status, statustext) values {events.Replace("{0}", $"{_invnum}", StringComparison.Ordinal)}");
    }

    private Task<string> EventsAsync() => Shop.TellAsync("eventpart, status, statustext", "from cust_event order by eventnum");
}
