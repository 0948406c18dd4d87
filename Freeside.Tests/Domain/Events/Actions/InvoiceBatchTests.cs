using Freeside.Tests.Data.Encryption;
using Freeside.Tests.Support;
using Npgsql;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>cust_bill_batch</c>. The customer owes 30.00 of invoice 11 unless it says otherwise.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class InvoiceBatchTests
{
    private const string Card = "update cust_main set payby = 'CARD', payinfo = '4111 1111 1111 1111', paydate = '2030-11-01';";
    private const string Batches = "concat_ws(' ', batchnum, agentnum, payby, status)";
    private const string Payments = "concat_ws(' ', paybatchnum, batchnum, custnum, invnum, amount, status, error_message)";
    private const string Older = "insert into cust_bill (invnum, custnum, _date, charged, printed) values (5, 2, @2023-12-01@, 20.00, 0);";
    private const string Sent = "insert into pay_batch (batchnum, payby, status) values (90, 'CARD', 'I'), (91, 'CARD', 'R');";
    private const string Waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    [Test]
    public async Task A_batch_is_made_with_the_payment_and_what_it_is_for()
    {
        await using var shop = await ShopAsync("update cust_location set address2 = 'Unit 2';");
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: done"));
        Assert.That(await shop.TellAsync("b::text", "from pay_batch b"), Is.EqualTo("(1,,CARD,O,,,,)"));
        Assert.That(await shop.TellAsync("p::text", "from cust_pay_batch p"), Is.EqualTo(
            """(1,1,11,2,Schmoe,Joe,"1 Main St","Unit 2",Austin,TX,73301,US,CARD,4111111111111111,2030-11-01,"Joe Schmoe",30.00,,)"""));
        Assert.That(await shop.AskAsync($"concat_ws(' ', billpaynum, invnum, paybatchnum, amount, {shop.Moment("_date")})", "from cust_bill_pay_batch"), Is.EqualTo("1 11 1 30.00 01-15"));
    }

    [Test]
    public async Task History_has_all_but_the_card()
    {
        await using var shop = await ShopAsync();
        await shop.BillAsync("01-15");
        await shop.RunAsync("update cust_pay_batch set status = 'Declined', error_message = 'No', payinfo = '5555555555554444';");
        await shop.BillAsync("01-16");
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, history_user, batchnum, payby, status)", "from h_pay_batch order by historynum"),
            Is.EqualTo("insert fs_api 1 CARD O"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, paybatchnum, invnum, amount, status, error_message, coalesce(payinfo, '-'))", "from h_cust_pay_batch order by historynum"),
            Is.EqualTo("insert 1 11 30.00 -; replace_old 1 11 30.00 Declined No -; replace_new 1 11 30.00 -"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, billpaynum, invnum, paybatchnum, amount)", "from h_cust_bill_pay_batch order by historynum"),
            Is.EqualTo("insert 1 11 1 30.00; insert 2 11 1 30.00"));
    }

    [Test]
    public async Task What_is_as_it_was_is_not_written_again()
    {
        await using var shop = await ShopAsync();
        await shop.BillAsync("01-15");
        await shop.BillAsync("01-16");
        Assert.That(await shop.TellAsync("history_action", "from h_cust_pay_batch"), Is.EqualTo("insert"));
    }

    [Test]
    public async Task The_open_batch_of_the_kind_is_taken()
    {
        await using var shop = await ShopAsync(
            "insert into pay_batch (batchnum, payby, status) values (4, 'CHEK', 'O'), (5, 'CARD', 'I'), (6, 'CARD', 'R'), (7, 'CARD', 'O'), (8, 'CARD', 'O');");
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync(Payments, "from cust_pay_batch"), Is.EqualTo("1 7 2 11 30.00"));
    }

    [TestCase("", "2", ExpectedResult = "7 2 CARD O/7")]
    [TestCase("batch-spoolagent", "2", ExpectedResult = "1 1 CARD O; 7 2 CARD O/1")]
    [TestCase("batch-spoolagent", "null", ExpectedResult = "1 1 CARD O; 7 CARD O/1")]
    [TestCase("batch-spoolagent", "1", ExpectedResult = "7 1 CARD O/7")]
    public async Task<string> Agents_have_batches_of_their_own_where_a_setting_says_so(string setting, string agentnum)
    {
        await using var shop = await ShopAsync(
            $"insert into pay_batch (batchnum, agentnum, payby, status) values (7, {agentnum}, 'CARD', 'O');", setting.Length == 0 ? "select 1;" : Set(setting));
        await shop.BillAsync("01-15");
        return await shop.TellAsync(Batches, "from pay_batch order by batchnum") + "/" + await shop.TellAsync("batchnum::text", "from cust_pay_batch");
    }

    [Test]
    public async Task The_customers_payment_in_that_batch_becomes_the_new_one()
    {
        await using var shop = await ShopAsync("""
            insert into pay_batch (batchnum, payby, status) values (7, 'CARD', 'O'), (8, 'CHEK', 'O');
            insert into cust_pay_batch (paybatchnum, batchnum, custnum, invnum, last, first, address1, country, payby, amount, status) values
                (70, 8, 2, 1, 'A', 'B', 'C', 'CA', 'CARD', 1.00, 'x'), (71, 7, 3, 1, 'A', 'B', 'C', 'CA', 'CARD', 2.00, 'x'), (72, 7, 2, 1, 'A', 'B', 'C', 'CA', 'CARD', 3.00, 'x');
            """);
        await shop.BillAsync("01-15");
        Assert.That(
            await shop.TellAsync($"{Payments} || ' ' || concat_ws(' ', last, zip, country, payinfo)", "from cust_pay_batch order by paybatchnum"),
            Is.EqualTo("70 8 2 1 1.00 x A CA; 71 7 3 1 2.00 x A CA; 72 7 2 11 30.00 Schmoe 73301 US 4111111111111111"));
    }

    [Test]
    public async Task Each_invoice_has_its_event_and_the_payment_is_of_all()
    {
        await using var shop = await ShopAsync(Older);
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 5: done; 1 about 11: done"));
        Assert.That(await shop.TellAsync(Payments, "from cust_pay_batch"), Is.EqualTo("1 1 2 11 50.00"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', history_action, invnum)", "from h_cust_pay_batch order by historynum"), Is.EqualTo("insert 5; replace_old 5; replace_new 11"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', invnum, amount)", "from cust_bill_pay_batch order by billpaynum"), Is.EqualTo("5 20.00; 11 30.00; 5 20.00; 11 30.00"));
    }

    // Of 50.00.
    [TestCase("(90, 2, 25.00, null)", ExpectedResult = "25.00: 11 25.00; 11 25.00")]
    [TestCase("(90, 2, 5.00, ''), (90, 2, 2.00, null)", ExpectedResult = "43.00: 5 13.00; 11 30.00; 5 13.00; 11 30.00")]
    [TestCase("(90, 2, 25.00, 'Declined'), (91, 2, 1.00, null), (90, 3, 1.00, null)", ExpectedResult = "50.00: 5 20.00; 11 30.00; 5 20.00; 11 30.00")]
    [TestCase("(90, 2, 50.00, null)", ExpectedResult = ": ")]
    [TestCase("(90, 2, 60.00, null)", ExpectedResult = ": ")]
    public async Task<string> What_the_bank_was_sent_already_is_not_sent_again(string sent)
    {
        await using var shop = await ShopAsync(
            Older + Sent,
            string.Concat(sent.TrimStart('(').TrimEnd(')').Split("), (").Select(s =>
                $"insert into cust_pay_batch (batchnum, custnum, amount, status, invnum, last, first, address1, country, payby) values ({s}, 1, 'A', 'B', 'C', 'US', 'CARD');")));
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 5: done; 1 about 11: done"));
        return await shop.TellAsync("amount::text", "from cust_pay_batch where batchnum < 90") + ": "
            + await shop.TellAsync("concat_ws(' ', invnum, amount)", "from cust_bill_pay_batch order by billpaynum");
    }

    [Test]
    public async Task Money_that_waits_to_be_applied_counts()
    {
        await using var shop = await ShopAsync(
            Older, "insert into cust_pay (paynum, custnum, paid, payby, _date, no_auto_apply) values (1, 2, 24.50, 'CASH', 0, 'Y');");
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("amount::text", "from cust_pay_batch"), Is.EqualTo("25.50"));
        Assert.That(await shop.TellAsync("concat_ws(' ', invnum, amount)", "from cust_bill_pay_batch order by billpaynum"), Is.EqualTo("11 25.50; 11 25.50"));
    }

    [Test]
    public async Task Who_owes_nothing_is_done_with_and_waits_for_nobody()
    {
        await using var shop = await ShopAsync("insert into cust_pay (paynum, custnum, paid, payby, _date) values (1, 2, 30.00, 'CASH', 0);");
        await using var other = await HoldingAsync(shop);
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 11: done"));
        Assert.That(await shop.TellAsync(Batches, "from pay_batch"), Is.Empty);
    }

    [TestCase("payby = 'CHEK', payinfo = '12345678' || chr(64) || '123456789', paydate = null", ExpectedResult = "CHEK CHEK 12345678@123456789 - Joe Schmoe")]
    [TestCase("payinfo = '9900000000000002', paydate = '2030/1/31'", ExpectedResult = "CARD CARD 9900000000000002 2030-1-31 Joe Schmoe", Description = "a gateway's token")]
    [TestCase("paydate = '11/2030', payname = 'Jane Doe'", ExpectedResult = "CARD CARD 4111111111111111 2030-11-01 Jane Doe")]
    [TestCase("paydate = '1-30'", ExpectedResult = "CARD CARD 4111111111111111 2030-1-01 Joe Schmoe")]
    [TestCase("paydate = '1/99'", ExpectedResult = "CARD CARD 4111111111111111 1999-1-01 Joe Schmoe")]
    public async Task<string> A_way_to_pay_is_written(string columns)
    {
        await using var shop = await ShopAsync($"update cust_main set {columns};");
        await shop.BillAsync("01-15");
        return await shop.TellAsync("concat_ws(' ', b.payby, p.payby, payinfo, coalesce(exp, '-'), payname)", "from cust_pay_batch p join pay_batch b using (batchnum)");
    }

    [TestCase("cust_main set payby = 'BILL'", "error creating new batch: Illegal (enum) field payby: BILL\n")]
    [TestCase("cust_main set payby = 'LECB'", "error creating new batch: Illegal (enum) field payby: LECB\n")]
    [TestCase("cust_main set payby = 'DCRD'", "Illegal payby: DCRD")]
    [TestCase("cust_main set payby = 'DCHK'", "Illegal payby: DCHK")]
    [TestCase("cust_location set address1 = '1 Main^St'", "illegal_or_empty_text address1: 1 Main^St")]
    [TestCase("cust_location set address2 = '~'", "illegal_or_empty_text address2: ~")]
    [TestCase("cust_location set city = null", "illegal_or_empty_text city: ")]
    [TestCase("cust_location set state = '^'", "illegal_or_empty_text state: ^")]
    [TestCase("cust_main set last = 'Schmoe & Sons'", "Illegal last name")]
    [TestCase("cust_main set first = 'Joe!'", "Illegal first name")]
    [TestCase("cust_main set payinfo = '411111xxxxxx1111'", "Illegal (mistyped?) credit card number (payinfo)")]
    [TestCase("cust_main set payinfo = '4111111111111112'", "Illegal credit card number")]
    [TestCase("cust_main set payinfo = '1111111111111117'", "Unknown card type")]
    [TestCase("cust_main set payinfo = null", "N/A (tokenized)")]
    [TestCase("cust_main set payby = 'CHEK', payinfo = '12345678^123456789'", "illegal_or_empty_text payinfo")]
    [TestCase("cust_main set paydate = null", "Expiration date required")]
    [TestCase("cust_main set paydate = 'soon'", "Illegal expiration date")]
    [TestCase("cust_main set payname = 'Joe & Jane'", "Illegal billing name")]
    [TestCase("cust_location set zip = null", "Illegal zip: ")]
    [TestCase("cust_location set zip = '733/01'", "Illegal zip: 733/01")]
    [TestCase("cust_location set country = '--'", "Illegal country: --")]
    [TestCase("cust_main set payname = repeat('x', 81)", "value too long for type character varying(80)")]
    public async Task A_refusal_fails_the_event_and_leaves_nothing_else(string change, string text)
    {
        await using var shop = await ShopAsync($"update {change};");
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("30.00 [1 0.00/30.00 01-15→02-15]"));
        Assert.That(await shop.EventsAsync(), Does.EndWith(text).And.StartWith("1 about 11: failed Error running cust_bill_batch action: "));
        foreach (var table in (string[])["pay_batch", "cust_pay_batch", "cust_bill_pay_batch"])
            Assert.That(await shop.TellAsync("count(*)::text", $"from {table}") + await shop.TellAsync("count(*)::text", $"from h_{table}"), Is.EqualTo("00"), table);
    }

    [Test]
    public async Task Who_is_billed_nowhere_is_refused()
    {
        await using var shop = await ShopAsync(Older, "update cust_pkg set cancel = 1; update cust_main set bill_locationnum = null;");
        await shop.BillAsync("01-15");
        Assert.That(await shop.EventsAsync(), Is.EqualTo("1 about 5: failed Error running cust_bill_batch action: illegal_or_empty_text address1: "));
    }

    [Test]
    public async Task A_refusal_leaves_the_payment_that_was_there()
    {
        await using var shop = await ShopAsync();
        await shop.BillAsync("01-15");
        await shop.RunAsync("update cust_location set zip = 'x'; update cust_main set last = 'Doe'");
        await shop.BillAsync("02-15");
        Assert.That(await shop.EventsAsync(), Does.EndWith("1 about 12: failed Error running cust_bill_batch action: Illegal zip: x"));
        Assert.That(await shop.TellAsync($"{Payments} || last", "from cust_pay_batch"), Is.EqualTo("1 1 2 11 30.00Schmoe"));
    }

    [Test]
    public async Task Where_addresses_have_no_city_none_is_needed()
    {
        await using var shop = await ShopAsync("update cust_location set city = null;", Set("cust_main-no_city_in_address"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync("coalesce(city, '-')", "from cust_pay_batch"), Is.EqualTo("-"));
    }

    // Whoever sends batches does not decrypt.
    [Test]
    public async Task An_encrypted_card_is_readable_in_the_batch()
    {
        var cipher = ThrowAwayKey.Cipher(ThrowAwayKey.Public, ThrowAwayKey.Private);
        await using var shop = await ShopAsync(
            Set("encryption") + Set("encryptionpublickey", ThrowAwayKey.Public) + Set("encryptionprivatekey", ThrowAwayKey.Private),
            "insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '*', 'a', 'b');");
        await shop.RunAsync($"update cust_main set payinfo = '{cipher.Encrypt("4111111111111111").Value.Replace("'", "''", StringComparison.Ordinal)}'");
        shop.Clock.Now = DateTimeOffset.FromUnixTimeSeconds(1705314600);
        await using var server = await FreesideServer.StartAsync(shop.Database.ConnectionString, shop.Clock);
        using var client = new XmlRpcClient(server.Address);
        await BillAsync(client);
        Assert.That(await shop.TellAsync("payinfo", "from cust_pay_batch"), Is.EqualTo("4111111111111111"));
        Assert.That(await shop.TellAsync("coalesce(payinfo, '-')", "from h_cust_pay_batch"), Is.EqualTo("-"));
    }

    // A trip for the batch; and one for the commit, since the batch has the payment already and changes it.
    [TestCase("cust_bill_comp", ExpectedResult = 5)]
    [TestCase("cust_bill_batch", ExpectedResult = 7)]
    public async Task<int> A_batch_costs_a_round_trip(string action)
    {
        await using var shop = await ShopAsync(
            $"update part_event set action = '{action}';", "insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '*', 'a', 'b');");
        await shop.BillAsync("01-15");
        await using var counter = RoundTripCounter.Before(shop.Database.ConnectionString);
        await using var server = await FreesideServer.StartAsync(counter.ConnectionString, shop.Clock);
        using var client = new XmlRpcClient(server.Address);
        for (var i = 0; i < 10; i++)
            await BillAsync(client);
        return await counter.CountAsync(() => BillAsync(client));
    }

    [Test]
    public async Task Eight_customers_at_once_are_in_one_batch()
    {
        await using var shop = await ShopAsync("""
            insert into cust_main (custnum, agentnum, last, first, payby, payinfo, paydate, refnum, bill_locationnum, ship_locationnum)
                select n, 1, 'Schmoe', 'Joe', 'CARD', '4111111111111111', '2030-11-01', 1, 11, 11 from generate_series(3, 9) n;
            insert into cust_bill (invnum, custnum, _date, charged, printed) select 100 + n, n, 0, n, 0 from generate_series(2, 9) n;
            """);
        shop.Violates("insertions-recorded");
        shop.Clock.Now = DateTimeOffset.FromUnixTimeSeconds(1705314600);
        var answers = await Task.WhenAll(Enumerable.Range(2, 8).Select(shop.BillAgainAsync));
        Assert.That(answers, Is.All.Empty);
        Assert.That(await shop.TellAsync(Batches, "from pay_batch"), Is.EqualTo("1 CARD O"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', batchnum, custnum, amount)", "from cust_pay_batch order by custnum"),
            Is.EqualTo("1 2 32.00; 1 3 3.00; 1 4 4.00; 1 5 5.00; 1 6 6.00; 1 7 7.00; 1 8 8.00; 1 9 9.00"));
        Assert.That(await shop.TellAsync("distinct status", "from cust_event"), Is.EqualTo("done"));
    }

    [Test]
    public async Task A_batch_that_the_original_is_making_is_waited_for()
    {
        await using var shop = await ShopAsync();
        await using var other = await HoldingAsync(shop, "insert into pay_batch (batchnum, payby, status) values (7, 'CARD', 'O')");
        var billing = shop.BillAsync("01-15");
        while ((long)(await shop.Database.ScalarAsync(Waiting))! == 0 && !billing.IsCompleted)
            await Task.Yield();
        await ExecuteAsync(other, "commit");
        await billing;
        Assert.That(await shop.TellAsync(Payments, "from cust_pay_batch"), Is.EqualTo("1 7 2 11 30.00"));
    }

    private static Task<ChargeShop> ShopAsync(params string[] rows) =>
        OpenAsync("UTC", [Monthly("0", "30.00"), Card, Event(1, "cust_bill", "cust_bill_batch"), .. rows]);

    private static async Task BillAsync(XmlRpcClient client) =>
        Assert.That((await client.CallAsync("FS.API.bill_now", ("secret", "sesame"), ("custnum", "2"))).Error, Is.Empty);

    // A session that makes a batch as the original does.
    private static async Task<NpgsqlConnection> HoldingAsync(ChargeShop shop, string sql = "select 1")
    {
        var session = await shop.Database.OpenAsync();
        await ExecuteAsync(session, $"begin; lock table pay_batch in share row exclusive mode; {sql}");
        return session;
    }

    private static async Task ExecuteAsync(NpgsqlConnection session, string sql)
    {
        await using var command = new NpgsqlCommand(sql, session);
        await command.ExecuteNonQueryAsync();
    }
}
