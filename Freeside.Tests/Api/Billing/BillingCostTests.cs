using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Billing;

/// <summary>What billing costs, and what becomes of it where many bill one customer at once.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BillingCostTests
{
    private const string Login = "insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '*', 'a', 'b')";
    private const int Clients = 16;

    private static string Shop(int packages, int invoices) => ChargeShop.Sold(1, "1d", "flat", "recur_fee=30.00") + $"""
        insert into cust_main_county (country, state, exempt_amount, tax) values ('US', 'CA', 0, 10);
        insert into discount (discountnum, amount, percent) values (1, 1, 0);
        insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, usernum, order_date) select n, 2, 1, 11, 1, 0 from generate_series(1, {packages}) n;
        insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) select n, 'text', 'I', 0 from generate_series(1, {packages}) n;
        insert into cust_bill (invnum, custnum, _date, charged, printed) select n, 2, n, 3, 0 from generate_series(1, {invoices}) n;
        insert into cust_bill_pkg (invnum, pkgnum, setup, recur) select n, 1, 0, 3 from generate_series(1, {invoices}) n;
        insert into cust_pay (paynum, custnum, _date, paid, payby) select n, 2, n, 3, 'CASH' from generate_series(1, {invoices}) n;
        insert into cust_bill_pay (paynum, invnum, amount) select n, n, 3 from generate_series(1, {invoices}) n;
        select setval('cust_bill_invnum_seq', 10000), setval('cust_pay_paynum_seq', 10000);
        """;

    [TestCase(5, 0, ExpectedResult = 5)]
    [TestCase(200, 0, ExpectedResult = 5, Description = "packages do not add to it")]
    [TestCase(5, 5000, ExpectedResult = 5, Description = "nor do invoices of old")]
    public async Task<int> Billing_costs(int packages, int invoices)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in (string[])[SampleShop.Customer, Shop(packages, invoices), Login])
            await database.ScalarAsync(sql);
        await using var counter = RoundTripCounter.Before(database.ConnectionString);
        await using var server = await FreesideServer.StartAsync(counter.ConnectionString, TimeProvider.System);
        using var client = new XmlRpcClient(server.Address);
        for (var i = 0; i < 10; i++)
            await DueAsync(database, client);
        return await counter.CountAsync(() => DueAsync(database, client));
    }

    [Test]
    public async Task Many_clients_at_once_make_one_invoice()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in (string[])[SampleShop.Customer, Shop(3, 0), Login])
            await database.ScalarAsync(sql);
        await using var server = await FreesideServer.StartAsync(database.ConnectionString, TimeProvider.System);
        var clients = Enumerable.Range(0, Clients).Select(_ => new XmlRpcClient(server.Address)).ToList();
        await Task.WhenAll(clients.Select(BillAsync));
        clients.ForEach(c => c.Dispose());
        Assert.That(await database.ScalarAsync("select count(*) || ' ' || count(distinct pkgnum) || ' ' || count(distinct invnum) from cust_bill_pkg where pkgnum > 0"), Is.EqualTo("3 3 1"));
        Assert.That(await Audit.OfAsync(database.ConnectionString), Is.Empty);
    }

    // All packages are due once more.
    private static async Task DueAsync(TestDatabase database, XmlRpcClient client)
    {
        await database.ScalarAsync("update cust_pkg set bill = null, setup = null, last_bill = null");
        await BillAsync(client);
    }

    private static async Task BillAsync(XmlRpcClient client)
    {
        var reply = await client.CallAsync("FS.API.bill_now", ("secret", "sesame"), ("custnum", "2"));
        Assert.That(reply.Error, Is.Empty);
    }
}
