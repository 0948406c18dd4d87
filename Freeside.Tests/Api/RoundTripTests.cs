using Freeside.Tests.Support;

namespace Freeside.Tests.Api;

/// <summary>What a call costs: round trips between the server and PostgreSQL, counted in the protocol, once everything is warm.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RoundTripTests
{
    private const int Customers = 500;
    private const string Login = "insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '*', 'a', 'b')";

    [TestCase("FS.API.customer_info", 2, SampleShop.Customer, SampleShop.Money, ExpectedResult = 1)]
    [TestCase("FS.API.location_info", 2, SampleShop.Customer, SampleShop.Money, ExpectedResult = 1)]
    [TestCase("FS.API.customer_info", 2, SampleShop.Customer, "insert into cust_main_invoice (custnum, dest) values (2, '901')", ExpectedResult = 2, Description = "a mail account among the recipients")]
    public async Task<int> Reading_costs(string method, int custnum, params string[] rows)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in rows)
            await database.ScalarAsync(sql);
        await AddCustomersAsync(database);
        return await CostAsync(database, method, custnum);
    }

    [TestCase(0, ExpectedResult = 4)]
    [TestCase(50, ExpectedResult = 4, Description = "services, texts and discounts do not add to it")]
    public async Task<int> Moving_a_package_costs(int parts)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in (string[])[SampleShop.Customer, PackageShop.Definitions, PackageShop.Packages, PackageParts(parts), Login])
            await database.ScalarAsync(sql);
        await AddCustomersAsync(database);
        await using var counter = RoundTripCounter.Before(database.ConnectionString);
        await using var server = await FreesideServer.StartAsync(counter.ConnectionString, TimeProvider.System);
        using var client = new XmlRpcClient(server.Address);
        var pkgnum = "101";
        for (var i = 0; i < 10; i++)
            await MoveAsync();
        return await counter.CountAsync(MoveAsync);

        async Task MoveAsync()
        {
            var reply = await client.CallAsync("FS.API.change_package_location", ("secret", "sesame"), ("pkgnum", pkgnum), ("locationnum", "11"));
            pkgnum = (string)reply.Members["pkgnum"]!;
        }
    }

    [TestCase(1, ExpectedResult = 3)]
    [TestCase(20, ExpectedResult = 3)]
    [TestCase(500, ExpectedResult = 3, Description = "open invoices do not add to it")]
    public async Task<int> Applying_money_costs(int invoices)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in (string[])[SampleShop.Customer, MoneyShop.Packages, OpenInvoices(1, 10), OpenInvoices(11, invoices), Login])
            await database.ScalarAsync(sql);
        await AddCustomersAsync(database);
        await using var counter = RoundTripCounter.Before(database.ConnectionString);
        await using var server = await FreesideServer.StartAsync(counter.ConnectionString, TimeProvider.System);
        using var client = new XmlRpcClient(server.Address);
        for (var i = 0; i < 10; i++)
            await PayAndApplyAsync(1);
        var cost = await PayAndApplyAsync(invoices);
        Assert.That(await database.ScalarAsync("select count(*) from cust_bill_pay_pkg"), Is.EqualTo(3 * (10 + invoices)));
        return cost;

        async Task<int> PayAndApplyAsync(int count)
        {
            await database.ScalarAsync($"insert into cust_pay (custnum, _date, paid, payby) values (2, 0, {3 * count}, 'CASH')");
            return await counter.CountAsync(() => AnswerAsync(client, "FS.API.apply_payments_and_credits", 2));
        }
    }

    private static string OpenInvoices(int first, int count) => $"""
        insert into cust_bill (invnum, custnum, _date, charged, printed) select n, 2, n, 3, 0 from generate_series({first}, {first + count - 1}) n;
        insert into cust_bill_pkg (invnum, pkgnum, setup, recur) select n, p, 0, 1 from generate_series({first}, {first + count - 1}) n, generate_series(1, 3) p
        """;

    private static string PackageParts(int count) => $"""
        insert into discount (discountnum, amount, percent) values (1, 1, 0);
        insert into cust_svc (pkgnum, svcpart) select 101, 2 from generate_series(1, {count});
        insert into cust_pkg_detail (pkgnum, detail, detailtype, weight) select 101, 'text', 'I', 0 from generate_series(1, {count});
        insert into cust_pkg_discount (pkgnum, discountnum) select 101, 1 from generate_series(1, {count});
        insert into cust_pkg (custnum, pkgpart, main_pkgnum) select 2, 3, 101 from generate_series(1, {count})
        """;

    private static async Task<int> CostAsync(TestDatabase database, string method, int custnum)
    {
        await database.ScalarAsync(Login);
        await using var counter = RoundTripCounter.Before(database.ConnectionString);
        await using var server = await FreesideServer.StartAsync(counter.ConnectionString, TimeProvider.System);
        using var client = new XmlRpcClient(server.Address);
        for (var i = 0; i < 10; i++)
            await AnswerAsync(client, method, custnum);
        return await counter.CountAsync(() => AnswerAsync(client, method, custnum));
    }

    private static async Task AnswerAsync(XmlRpcClient client, string method, int custnum)
    {
        var reply = await client.CallAsync(method, ("secret", "sesame"), ("custnum", $"{custnum}"));
        Assert.That(reply.Error, Is.Empty);
    }

    private static async Task AddCustomersAsync(TestDatabase database) => await database.ScalarAsync($"""
        insert into cust_main (custnum, agentnum, last, first, payby, refnum, bill_locationnum, ship_locationnum)
            select n, 1, 'L', 'F', 'BILL', 1, n, n from generate_series(1000, 1000 + {Customers}) n;
        insert into cust_location (locationnum, custnum, address1, country) select n, n, 'S', 'US' from generate_series(1000, 1000 + {Customers}) n
        """);
}
