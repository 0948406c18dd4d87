using System.Text.RegularExpressions;
using CsCheck;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Api.Customers;

/// <summary>
/// Whatever is sent, the answer is a customer, an error or one of the faults the original is known for; a refused call leaves
/// nothing behind; and what was taken is told again as documented.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class AnyCustomerTests
{
    private const int NewCustomers = 1000;
    private const int Changes = 600;
    private const int KnownCustomers = 12;

    private static readonly string[] Rows =
    [
        "insert into sales (salesnum, salesperson) values (5, 'Sal')",
        "insert into svc_domain (svcnum, domain) values (900, 'ex.com'); insert into svc_acct (svcnum, username, domsvc, _password) values (901, 'bob', 900, '*')",
    ];

    [Test]
    public async Task A_new_customer_is_told_as_sent_or_leaves_nothing_behind()
    {
        await using var shop = await CustomerPipeline.OpenAsync(Rows);
        var (before, welcome) = (await shop.CountsAsync(), 0);
        await SentCustomers.New.SampleAsync(
            async sent =>
            {
                var response = await shop.CallAsync("new_customer", sent);
                if (Refusal(response) is { } refusal)
                {
                    Assert.That(refusal, Is.Not.Empty);
                    Assert.That(await shop.CountsAsync(), Is.EqualTo(before));
                    return;
                }

                welcome++;
                var custnum = (string)CustomerPipeline.Members(response)["custnum"]!;
                before = await shop.CountsAsync();
                await ComparesAsync(shop, custnum, sent, isNew: true);
            },
            iter: NewCustomers,
            threads: 1);
        Assert.That(welcome, Is.GreaterThan(NewCustomers / 10).And.LessThan(NewCustomers), "both are tried");
    }

    [Test]
    public async Task A_changed_customer_is_told_as_sent_or_stays()
    {
        await using var shop = await CustomerPipeline.OpenAsync(Rows);
        var (before, changed) = (await shop.CountsAsync(), 0);
        await Gen.Select(Gen.Int[2, KnownCustomers], SentCustomers.Changed).SampleAsync(
            async (custnum, sent) =>
            {
                var row = await shop.TellAsync($"select c::text from cust_main c where custnum = {custnum}");
                var response = await shop.CallAsync("update_customer", sent.Prepend(new("custnum", $"{custnum}")));
                if (Refusal(response) is { } refusal)
                {
                    Assert.That(refusal, Is.Not.Empty);
                    Assert.That(await shop.CountsAsync(), Is.EqualTo(before));
                    Assert.That(await shop.TellAsync($"select c::text from cust_main c where custnum = {custnum}"), Is.EqualTo(row));
                    return;
                }

                changed++;
                before = await shop.CountsAsync();
                await ComparesAsync(shop, $"{custnum}", sent, isNew: false);
            },
            iter: Changes,
            threads: 1);
        Assert.That(changed, Is.GreaterThan(Changes / 10).And.LessThan(Changes), "both are tried");
    }

    private static async Task ComparesAsync(CustomerPipeline shop, string custnum, Dictionary<string, string?> sent, bool isNew)
    {
        var told = CustomerPipeline.Members(await shop.CallAsync("customer_info", [new("custnum", custnum)]));
        var expected = ToldCustomer.Of(sent, (string)told["country"]!, isNew);
        if (sent.ContainsKey("address1") && !sent.Keys.Any(k => k.StartsWith("bill_", StringComparison.Ordinal)))
            expected = expected.Concat(ToldCustomer.AddressOf(sent, "", ""));
        if (!string.IsNullOrEmpty(sent.GetValueOrDefault("ship_address1")))
            expected = expected.Concat(ToldCustomer.AddressOf(sent, "ship_", "ship_"));
        else if (isNew)
            expected = expected.Concat(ToldCustomer.AddressOf(sent, "", "ship_").Where(_ => !sent.Keys.Any(k => k.StartsWith("bill_", StringComparison.Ordinal))));
        foreach (var (member, text) in expected)
            Assert.That(told[member], Is.EqualTo(text), member);
    }

    private static string? Refusal(XmlRpcResponse response)
    {
        if (!response.IsFault)
            return (string)CustomerPipeline.Members(response)["error"]! is { Length: > 0 } error ? error : null;
        Assert.That(response.FaultString, Does.Match(KnownFaults()));
        return response.FaultString;
    }

    // A number that is none; an address too long for its column; an address that is refused when a customer changes; a value too long for the key.
    [GeneratedRegex(
        "\\A(ERROR:  (operator does not exist: integer = character varying\\z|invalid input syntax for type integer: \"|value \"-?[0-9]+\" is out of range for type integer\\z"
        + "|current transaction is aborted|value too long for type character varying\\()"
        + "|Illegal (or empty )?\\((text|zip|country)\\) |Unknown state/county/country: |OpenSSL error: data too large for key size\\z)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex KnownFaults();
}
