using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Life;

/// <summary>What it costs that packages' lives change: round trips between the server and PostgreSQL, once everything is warm, however many packages there are.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LifeRoundTripTests
{
    private const int WarmCalls = 8;
    private const string Login = "insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '*', 'a', 'b')";
    private const string Setting = "insert into conf (name, value) values ('unsuspend_balance', 'Zero')";

    [TestCase("", ExpectedResult = 5, Description = "nothing changes")]
    [TestCase("adjourn", ExpectedResult = 6, Description = "suspended, so that nothing is billed")]
    [TestCase("expire", ExpectedResult = 6, Description = "cancelled, with a credit that is applied")]
    public async Task<int> Billing_five_packages_costs(string date)
    {
        await using var shop = await BillingShop.OpenAsync(
            Login, BillingShop.Option("unused_credit_cancel"), "delete from cust_pkg");
        await using var counter = RoundTripCounter.Before(shop.Database.ConnectionString);
        await using var server = await FreesideServer.StartAsync(counter.ConnectionString, TimeProvider.System);
        using var client = new XmlRpcClient(server.Address);
        for (var i = 0; i < WarmCalls; i++)
            await BillAsync();
        return await BillAsync();

        async Task<int> BillAsync()
        {
            await shop.RunAsync($"""
                delete from cust_pkg; delete from cust_bill; delete from cust_bill_pkg; delete from cust_credit; delete from cust_credit_bill; delete from cust_credit_bill_pkg;
                delete from h_cust_bill; delete from h_cust_credit; delete from h_cust_credit_bill; delete from h_cust_credit_bill_pkg; select setval('cust_bill_invnum_seq', greatest(900001, nextval('cust_bill_invnum_seq')));
                insert into cust_pkg (custnum, pkgpart, locationnum, order_date, setup, last_bill, bill{(date.Length > 0 ? ", " + date : "")})
                    select 2, 1, 11, 1, 1, t - 86400, t + {(date == "expire" ? 86400 : -60)}{(date.Length > 0 ? ", t" : "")}
                    from generate_series(1, 5), (select extract(epoch from now())::int - 600 as t) _;
                insert into cust_bill (invnum, custnum, _date, charged, printed) values (900000, 2, 1, 150, 0);
                insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur, sdate, edate)
                    select 900000 + pkgnum, 900000, pkgnum, 0, 30, last_bill, bill from cust_pkg;
                """);
            return await counter.CountAsync(async () =>
                Assert.That((await client.CallAsync("FS.API.bill_now", ("secret", "sesame"), ("custnum", "2"))).Error, Is.Empty));
        }
    }

    [TestCase("insert_payment", "paid", false, ExpectedResult = 2)]
    [TestCase("insert_payment", "paid", true, ExpectedResult = 4)]
    [TestCase("insert_credit", "amount", false, ExpectedResult = 2)]
    [TestCase("insert_credit", "amount", true, ExpectedResult = 4)]
    public async Task<int> Money_that_may_unsuspend_costs(string method, string amount, bool anySuspended)
    {
        await using var shop = await BillingShop.OpenAsync(Login, Setting, "insert into cust_pkg (custnum, pkgpart, locationnum, setup) select 2, 1, 11, 1 from generate_series(1, 5)");
        await using var counter = RoundTripCounter.Before(shop.Database.ConnectionString);
        await using var server = await FreesideServer.StartAsync(counter.ConnectionString, TimeProvider.System);
        using var client = new XmlRpcClient(server.Address);
        for (var i = 0; i < WarmCalls; i++)
            await PostAsync();
        return await PostAsync();

        async Task<int> PostAsync()
        {
            await shop.RunAsync($"update cust_pkg set susp = {(anySuspended ? "5" : "null")}");
            var cost = await counter.CountAsync(async () => Assert.That(
                (await client.CallAsync($"FS.API.{method}", ("secret", "sesame"), ("custnum", "2"), (amount, "3.00"), ("payby", "CASH"), ("reasonnum", "4"))).Error, Is.Empty));
            Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where susp is not null and setup is not null"), Is.EqualTo("0"));
            return cost;
        }
    }
}
