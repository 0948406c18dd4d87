using CsCheck;
using Freeside.Tests.Api.Customers;
using Freeside.Tests.Support;

namespace Freeside.Tests.Properties;

/// <summary>
/// Whatever is called about money, in whatever order: the answer is the number of a record that is stored once, or a refusal that changed nothing, and all
/// invariants of the ledger hold. They are looked at after every call of short sequences and now and then in long ones.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AnyMoneyTests
{
    private const string PackageBalances = "insert into conf (name) values ('pkg-balances'), ('payment_receipt')";

    private static readonly TimeSpan Month = TimeSpan.FromDays(31);

    // Invoices with lines for once and for a period, of packages with weights, with taxes in parts, closed, promised, and with a discount.
    private const string Invoices = """
        update part_pkg set pay_weight = 5 where pkgpart = 2; update part_pkg set credit_weight = 7 where pkgpart = 5;
        insert into cust_bill (invnum, custnum, _date, charged, printed, closed, promised_date) values
            (101, 5, 1000, 30, 0, null, null), (102, 5, 900, 21.60, 0, null, 5000), (103, 9, 1000, 25, 0, 'Y', null), (104, 9, 2000, 8.08, 0, null, null),
            (105, 2, 1000, 15, 0, null, null), (106, 6, 500, 0.03, 0, null, null), (107, 3, 1000, 40, 0, 'Y', 7000);
        insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur, sdate, edate) values
            (101, 101, 5, 10, 20, 1, 2), (102, 102, 5, 0, 10, 1, 2), (103, 102, 9, 10, 0, null, null), (104, 102, 0, 1.60, 0, null, null),
            (105, 103, 9, 0, 20, 1, 2), (106, 103, 9, 0, 1, 1, 2), (107, 103, 0, 4, 0, null, null),
            (108, 104, 9, 1.01, 1.01, 1, 2), (109, 104, 9, 1.01, 1.01, 1, 2), (110, 104, 9, 1.01, 1.01, 1, 2), (111, 104, 9, 1.01, 1.01, 1, 2),
            (112, 105, 2, 20, 0, null, null), (113, 105, 2, -5, 0, null, null),
            (114, 106, 6, 0.01, 0.01, 1, 2), (115, 106, 0, 0.01, 0, null, null), (116, 107, 3, 40, 0, null, null);
        insert into cust_bill_pkg_tax_location (billpkgtaxlocationnum, billpkgnum, taxnum, taxtype, pkgnum, locationnum, amount) values
            (101, 104, 5173, 'FS::cust_main_county', 5, 5, 0.80), (102, 104, 5174, 'FS::cust_main_county', 5, 5, 0.80),
            (103, 107, 5173, 'FS::cust_main_county', 9, 10, 1.50), (104, 115, 5173, 'FS::cust_main_county', 6, 6, 0.01);
        insert into h_cust_bill (history_user, history_action, invnum, custnum, _date, charged, printed, closed, promised_date)
            select 'fs_api', 'insert', invnum, custnum, _date, charged, printed, closed, promised_date from cust_bill where invnum > 100;
        select setval('cust_bill_invnum_seq', 200), setval('cust_bill_pkg_billpkgnum_seq', 200), setval('cust_bill_pkg_tax_location_billpkgtaxlocationnum_seq', 200);
        """;

    private static readonly string[] Known = ["paynum cust_pay", "crednum cust_credit", "refundnum cust_refund", "invnum cust_bill"];

    [TestCase("select 1", TestName = "Money_in_a_shop_as_it_is_set_up")]
    [TestCase(PackageBalances, TestName = "Money_in_a_shop_whose_packages_have_balances_of_their_own")]
    public Task Many_calls(string settings) => SampleAsync(settings, sequences: 8, steps: 130, audited: 26);

    [TestCase("select 1", TestName = "Money_looked_at_after_every_call")]
    [TestCase(PackageBalances, TestName = "Money_of_packages_looked_at_after_every_call")]
    public Task Few_calls(string settings) => SampleAsync(settings, sequences: 3, steps: 20, audited: 1);

    // A failing sequence is told with the seed that makes it again.
    private static Task SampleAsync(string settings, int sequences, int steps, int audited) => MoneyStep.Any.Array[steps].SampleAsync(
        async sequence =>
        {
            await using var shop = await CustomerPipeline.OpenAsync(Invoices, settings);
            var before = await shop.TellAsync(RowSums.OfMoney);
            foreach (var (step, index) in sequence.Select((s, i) => (s, i)))
                before = await RunAsync(shop, step, before, (index + 1) % audited == 0, $"step {index}: {step}");
        },
        iter: sequences,
        threads: 1);

    private static async Task<string> RunAsync(CustomerPipeline shop, MoneyStep step, string before, bool isAudited, string told)
    {
        var keys = step.Keys(await KnownAsync(shop));
        if (step.Name == "bill_now")
            shop.Clock.Now += Month;
        var was = step.Adds is { } added && keys.GetValueOrDefault(added.Key) is { } sent ? await CountAsync(shop, added, sent) : "0";
        var response = await shop.CallAsync(step.Name, keys);
        var after = await shop.TellAsync(RowSums.OfMoney);
        var members = response.IsFault ? null : CustomerPipeline.Members(response);
        if (isAudited && after != before)
            Assert.That(await shop.AuditAsync(), Is.Empty, told);
        if (members is null || (string)members["error"]! != "")
            Assert.That(after, Is.EqualTo(before), $"{told}: {response.FaultString ?? members!["error"]}");
        else if (step.Adds is { } adds)
            Assert.That((was, await CountAsync(shop, adds, (string)members[adds.Key]!)), Is.EqualTo(("0", "1")), told);
        return after;
    }

    private static Task<string> CountAsync(CustomerPipeline shop, (string Table, string Key) of, string number) =>
        shop.TellAsync($"select count(*) from {of.Table} where {of.Key}::text = '{number}'");

    private static async Task<ILookup<string, string>> KnownAsync(CustomerPipeline shop)
    {
        var query = string.Join(" union all ", Known.Select(k => k.Split(' ')).Select(k => $"select '{k[0]} ' || {k[0]} as known from {k[1]}"));
        var told = await shop.TellAsync($"select string_agg(known, ';' order by known) from ({query}) _");
        return told.Split(';').Select(k => k.Split(' ')).ToLookup(k => k[0], k => k[1]);
    }
}
