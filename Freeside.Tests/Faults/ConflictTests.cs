using Freeside.Tests.Api.Customers;
using Npgsql;

namespace Freeside.Tests.Faults;

/// <summary>Another session, Freeside's own for example, is in the way: the call that PostgreSQL gives up is done again, and its client does not hear of it.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ConflictTests
{
    private const string RepeatableReads = """
        do $$ begin execute format('alter database %I set default_transaction_isolation to %L', current_database(), 'repeatable read'); end $$
        """;

    private const string Waiting = "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    [Test]
    public async Task A_deadlock()
    {
        await using var shop = await CustomerPipeline.OpenAsync();
        Assert.That(await PostAsync(shop, "insert_payment", ("paid", "1"), ("payby", "CASH")), Is.Empty);
        await using var other = await shop.SessionAsync();
        await RunAsync(other, "set deadlock_timeout = '30min'; begin; select 1 from cust_bill where invnum = 2 for update");
        var applying = PostAsync(shop, "apply_payments_and_credits");
        await WaitAsync(shop);

        // Now each waits for the other; PostgreSQL gives up the one that looks first, which is not this session.
        await RunAsync(other, "select 1 from cust_main where custnum = 5 for update");
        await RunAsync(other, "commit");
        Assert.That(await applying, Is.Empty);
        Assert.That(await shop.TellAsync("select sum(amount) from cust_bill_pay where invnum = 2"), Is.EqualTo("1.00"));
    }

    [Test]
    public async Task A_change_that_a_repeatable_read_cannot_see()
    {
        await using var shop = await CustomerPipeline.OpenAsync(RepeatableReads);
        await using var other = await shop.SessionAsync();
        await RunAsync(other, "begin; update cust_main set comments = 'changed' where custnum = 5");
        var paying = PostAsync(shop, "insert_payment", ("paid", "1"), ("payby", "CASH"));
        await WaitAsync(shop);
        await RunAsync(other, "commit");
        Assert.That(await paying, Is.Empty);
        Assert.That(await shop.TellAsync("select count(*) from cust_pay where custnum = 5"), Is.EqualTo("1"));
    }

    // Of customer 5. The answer's error, or the fault.
    private static async Task<string> PostAsync(CustomerPipeline shop, string method, params (string Key, string Value)[] keys)
    {
        var response = await shop.CallAsync(method, keys.Prepend(("custnum", "5")).Select(k => new KeyValuePair<string, string?>(k.Item1, k.Item2)));
        return response.FaultString ?? (string)CustomerPipeline.Members(response)["error"]!;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // Until the call waits for the other session's lock.
    private static async Task WaitAsync(CustomerPipeline shop)
    {
        while (await shop.TellAsync(Waiting) == "0")
            await Task.Delay(10);
    }
}
