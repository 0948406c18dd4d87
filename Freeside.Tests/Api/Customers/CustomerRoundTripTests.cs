namespace Freeside.Tests.Api.Customers;

/// <summary>
/// What signing up and changing a customer costs: round trips between the server and PostgreSQL, counted in the protocol, once everything
/// is warm. At most eight for a new customer, twelve for a change.
/// </summary>
internal sealed class CustomerRoundTripTests : OneShopTests
{
    private const int WarmCalls = 6;

    private static readonly string[] ServiceAddress =
        ["ship_address1=2 Side St", "ship_city=Reno", "ship_state=NV", "ship_zip=89501", "ship_country=US"];

    private int _streets;

    [TestCase(ExpectedResult = 2)]
    [TestCase("payby=CARD", "payinfo=4111111111111111", "paydate=11/2030", "paycvv=123", ExpectedResult = 2)]
    [TestCase("ship_address1=2 Side St", "ship_city=Reno", "ship_state=NV", "ship_zip=89501", "ship_country=US", ExpectedResult = 2)]
    [TestCase("invoicing_list=a@b.com, b@b.com, c@b.com, d@b.com, e@b.com, f@b.com, g@b.com, h@b.com", "postal_invoicing=1", ExpectedResult = 2)]
    public Task<int> A_new_customer_costs(params string[] changes) => WarmAsync(() => Shop.MadeAsync(changes));

    [Test]
    public async Task A_prepaid_card_costs_one_more()
    {
        await Shop.RunAsync($"insert into prepay_credit (identifier, amount) select 'PIN' || n, 10 from generate_series(1, {WarmCalls + 1}) n");
        var card = 0;
        Assert.That(await WarmAsync(() => Shop.MadeAsync("payby=PREPAY", $"payinfo=PIN{++card}")), Is.EqualTo(4));
    }

    [TestCase(ExpectedResult = 3, Description = "no row changes, the commit goes with the history")]
    [TestCase("first=Jane", "company=Foo #", "daytime=4155551212", ExpectedResult = 4)]
    [TestCase("invoicing_list=a@b.com, b@b.com, c@b.com, d#@b.com", ExpectedResult = 4)]
    public async Task<int> A_change_costs(params string[] keys)
    {
        var custnum = await Shop.MadeAsync();
        var changes = 0;
        return await WarmAsync(() => Shop.UpdateAsync(custnum, [.. keys.Select(k => k.Replace("#", $"{++changes}", StringComparison.Ordinal))]));
    }

    [Test]
    public async Task A_new_billing_address_costs_nothing_more()
    {
        var custnum = await Shop.MadeAsync(ServiceAddress);
        Assert.That(await WarmAsync(() => Shop.UpdateAsync(custnum, [.. Address("")])), Is.EqualTo(4));
    }

    [TestCase(0)]
    [TestCase(1)]
    [TestCase(20)]
    public async Task A_service_address_costs_the_same_however_many_packages_move(int packages)
    {
        var custnum = await Shop.MadeAsync();
        await Shop.RunAsync($"""
            insert into cust_pkg (custnum, pkgpart, locationnum, order_date, setup)
            select custnum, 2, ship_locationnum, 3, 5 from cust_main, generate_series(1, {packages}) where custnum = {custnum}
            """);
        Assert.That(await WarmAsync(() => Shop.UpdateAsync(custnum, [.. Address("ship_")])), Is.EqualTo(4));
        Assert.That(
            await Shop.TellAsync("count(*)", $"from cust_pkg join cust_main using (custnum) where custnum = {custnum} and cancel is null and locationnum = ship_locationnum"),
            Is.EqualTo($"{packages}"));
    }

    private async Task<int> WarmAsync(Func<Task> act)
    {
        for (var i = 0; i < WarmCalls; i++)
            await act();
        return await Shop.CostAsync(act);
    }

    private string[] Address(string prefix) =>
        [.. new[] { $"address1={++_streets} New Rd", "city=Reno", "state=NV", "zip=89501", "country=US" }.Select(k => prefix + k)];
}
