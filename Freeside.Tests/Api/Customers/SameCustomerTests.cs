namespace Freeside.Tests.Api.Customers;

/// <summary>
/// Many clients at one customer: each call sees what the one before left, so that history is one chain without a gap and nothing is lost.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SameCustomerTests
{
    private const int Clients = 32;
    private const int CallsEach = 2;
    private const string Bookkeeping = "'historynum' - 'history_date' - 'history_action'";

    [Test]
    public async Task Thirty_two_clients_change_a_customer_at_once()
    {
        await using var shop = await CustomerShop.OpenAsync();
        var custnum = await shop.MadeAsync("payby=CARD", "payinfo=4111111111111111", "paydate=11/2030", "invoicing_list=a@b.com");
        await shop.RunAsync($"insert into cust_pkg (custnum, pkgpart, locationnum, order_date, setup) select custnum, 2, ship_locationnum, 3, 5 from cust_main where custnum = {custnum}");

        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => ChangeAsync(shop, custnum, client)));

        Assert.That(answers.SelectMany(a => a).Where(a => a.Length > 0), Is.Empty);
        Assert.That(await GapsAsync(shop, "cust_main", "custnum", custnum), Is.Empty);
        Assert.That(await GapsAsync(shop, "cust_location", "locationnum", custnum), Is.Empty);
        Assert.That(await GapsAsync(shop, "cust_pkg", "pkgnum", custnum), Is.Empty);
        Assert.That(await shop.TellAsync("count(*)", $"from h_cust_main where custnum = {custnum}"), Is.EqualTo($"{1 + (2 * Clients * CallsEach)}"));
        Assert.That(
            await shop.TellAsync("count(*)", $"from h_cust_main_invoice where custnum = {custnum} group by history_action order by 1"),
            Is.EqualTo($"{Clients / 2}; {(Clients / 2) + 1}"), "recipients deleted and inserted");
        Assert.That(
            await shop.TellAsync("count(*), min(p.locationnum) = min(ship_locationnum)", $"from cust_pkg p join cust_main using (custnum) where custnum = {custnum} and p.cancel is null"),
            Is.EqualTo("1 true"), "the one package is where the customer is served");
        Assert.That(
            await shop.TellAsync("locationnum in (bill_locationnum,ship_locationnum)", $"from cust_location join cust_main using (custnum) where custnum = {custnum} and cust_location.disabled is null group by 1"),
            Is.EqualTo("true"), "locations left behind are disabled");
    }

    private static async Task<string[]> ChangeAsync(CustomerShop shop, int custnum, int client) => client % 2 == 0
        ?
        [
            await shop.UpdateAsync(custnum, $"first=Client {client}", $"company=Company {client}"),
            await shop.UpdateAsync(custnum, $"invoicing_list=client{client}@example.com"),
        ]
        :
        [
            await shop.UpdateAsync(custnum, [.. Address("ship_", client)]),
            await shop.UpdateAsync(custnum, [.. Address("", client), "payinfo=5555555555554444"]),
        ];

    private static IEnumerable<string> Address(string prefix, int client) =>
        new[] { $"address1={client} {prefix}St", "city=Reno", "state=NV", "zip=89501", "country=US" }.Select(k => prefix + k);

    // States that do not go on from the one before, and last states that are not what stands in the table; numbers and codes are in no history.
    private static Task<string> GapsAsync(CustomerShop shop, string table, string key, int custnum) => shop.TellAsync("gap", $"""
        from (
            select {key}, history_action as gap, history_action = 'replace_old' and state <> lag(state) over states
                or lead(state) over states is null and (state - 'payinfo' - 'paycvv') is distinct from (select to_jsonb(t) - 'payinfo' - 'paycvv' from {table} t where t.{key} = chain.{key}) as is_gap
            from (select {key}, historynum, history_action, to_jsonb(h) - {Bookkeeping} - 'history_user' as state from h_{table} h) chain
            where {key} in (select {key} from {table} where custnum = {custnum})
            window states as (partition by {key} order by historynum)
        ) states where is_gap
        """);
}
