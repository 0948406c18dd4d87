using System.Collections.Concurrent;
using Freeside.Tests.Api.Customers;
using Freeside.Tests.Support;

namespace Freeside.Tests.Faults;

/// <summary>
/// 32 clients pay, credit, refund and apply at once, for the same few customers and of the same invoices, payments and credits: what was acknowledged is stored once,
/// nothing else is, and no client hears of a deadlock or of anything else inside.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ManyClientsTests
{
    private const int Clients = 32;
    private const int CallsOfEach = 25;

    private const string Rows = """
        insert into cust_bill (invnum, custnum, _date, charged, printed) values (9001, 5, 1, 60, 0), (9002, 5, 2, 45.50, 0), (9003, 9, 1, 80, 0), (9004, 9, 2, 21.60, 0), (9005, 6, 1, 33, 0);
        insert into cust_bill_pkg (invnum, pkgnum, setup, recur) values (9001, 5, 20, 40), (9002, 5, 45.50, 0), (9003, 9, 0, 80), (9004, 9, 10, 10), (9004, 0, 1.60, 0), (9005, 6, 11, 22);
        insert into h_cust_bill (history_user, history_action, invnum, custnum, _date, charged, printed) select 'fs_api', 'insert', invnum, custnum, _date, charged, 0 from cust_bill where invnum > 9000;
        insert into conf (name) values ('payment_receipt')
        """;

    private static readonly string[] Customers = ["5", "9", "6"];
    private static readonly string[] Invoices = ["9001", "9002", "9003", "9004", "9005"];
    private static readonly string[] Phones = ["3125550005", "3125550009"];
    private static readonly Dictionary<string, string> Keys = new() { ["cust_pay"] = "paynum", ["cust_credit"] = "crednum", ["cust_refund"] = "refundnum" };

    [Test]
    public async Task What_was_acknowledged_is_stored_once_and_nothing_else_is()
    {
        await using var shop = await CustomerShop.OpenAsync(Rows);
        var acknowledged = new ConcurrentBag<(string Table, string Number)>();
        var before = await shop.ScalarAsync(RowSums.OfMoney);
        var refusals = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => RunAsync(shop, new Random(client), acknowledged, refusals)));
        var after = await shop.ScalarAsync(RowSums.OfMoney);
        var added = RowSums.Difference(before, after).Split(", ").Select(d => d.Split(" +")).ToDictionary(d => d[0], d => d[1]);
        Assert.Multiple(() =>
        {
            Assert.That(acknowledged, Is.Unique);
            Assert.That(refusals.Distinct(), Is.All.StartsWith("error inserting cust_bill_pay: Cannot apply more than remaining value of ").Or.StartsWith("Cannot apply more than remaining value of "));
        });
        foreach (var (table, key) in Keys)
        {
            var numbers = acknowledged.Where(a => a.Table == table).Select(a => a.Number).ToList();
            Assert.That(numbers, Has.Count.GreaterThan(Clients), table);
            Assert.That(await shop.ScalarAsync($"select count(*) from {table} where {key}::text = any('{{{string.Join(',', numbers)}}}')"), Is.EqualTo($"{numbers.Count}"), table);
            Assert.That((added[table], added[$"h_{table}"]), Is.EqualTo(($"{numbers.Count}", $"{numbers.Count}")), table);
        }

        Assert.That(added["cust_bill_pay"], Is.EqualTo(added["h_cust_bill_pay"]));
        Assert.That(await shop.ScalarAsync("select count(*) from freeside_xmlrpc.outbox o join cust_pay using (paynum)"), Is.EqualTo(added["freeside_xmlrpc.outbox"]));
        Assert.That(await shop.AuditAsync(), Is.Empty);
    }

    private static async Task RunAsync(CustomerShop shop, Random random, ConcurrentBag<(string Table, string Number)> acknowledged, ConcurrentBag<string> refusals)
    {
        using var client = new XmlRpcClient(shop.Address);
        for (var i = 0; i < CallsOfEach; i++)
        {
            var (method, keys) = Call(random, acknowledged);
            var reply = await client.CallAsync($"FS.API.{method}", [("secret", "sharingiscaring"), .. keys]);
            if (CustomerShop.Told(reply) is { Length: > 0 } refusal)
                refusals.Add(refusal);
            else if (Keys.FirstOrDefault(k => reply.Members.ContainsKey(k.Value)) is { Key: { } table, Value: var key })
                acknowledged.Add((table, (string)reply.Members[key]!));
        }
    }

    private static (string Method, (string Key, string? Value)[] Keys) Call(Random random, IEnumerable<(string Table, string Number)> acknowledged)
    {
        var (customer, amount) = (("custnum", Customers[random.Next(Customers.Length)]), $"{random.Next(1, 900) / 100m}");
        return random.Next(10) switch
        {
            0 or 1 => ("insert_payment", [("invnum", Invoices[random.Next(Invoices.Length)]), ("paid", amount), ("payby", "CASH")]),
            2 => ("insert_payment", [customer, ("paid", amount), ("payby", "CASH")]),
            3 => ("insert_payment_phonenum", [("phonenum", Phones[random.Next(Phones.Length)]), ("paid", amount), ("payby", "CASH")]),
            4 or 5 => ("insert_credit", [customer, ("amount", amount), ("reasonnum", "1")]),
            6 => ("insert_refund", [Source(random, acknowledged), customer, ("refund", amount), ("payby", "CASH"), ("reasonnum", "1")]),
            7 => ("insert_refund", [Source(random, acknowledged), customer, ("refund", "0.01"), ("payby", "CASH"), ("reason", $"reason {random.Next(3)}")]),
            _ => ("apply_payments_and_credits", [customer]),
        };
    }

    // What somebody paid or was credited: it is paid back.
    private static (string Key, string? Value) Source(Random random, IEnumerable<(string Table, string Number)> acknowledged)
    {
        var sources = acknowledged.Where(a => a.Table != "cust_refund").ToList();
        if (sources.Count == 0)
            return ("payinfo", "");
        var (table, number) = sources[random.Next(sources.Count)];
        return (Keys[table], number);
    }
}
