using System.Globalization;
using CsCheck;
using Freeside.Tests.Support;

namespace Freeside.Tests.Properties;

/// <summary>
/// A year that is billed month by month costs what it costs at once, line by line: arrears are billed period after period (Billing.pm bill). That is
/// so wherever nothing depends on the run itself: months of discounts do, which count once a run, and monthly exemptions from taxes, and which of several
/// days of a month counts, which is that of the customer's next bill as it stands before each run (prorate_Mixin.pm calc_prorate).
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AnyYearTests
{
    private const int Customers = 10;

    private static readonly Gen<string> Plan = OneOf(
        "flat", "prorate", "subscription", "subscription cutoff_day=9", "flat_delayed free_days=40", "prorate cutoff_day=28", "prorate prorate_round_day=1",
        "prorate add_full_period=1 cutoff_day=7", "flat recur_temporality=preceding", "flat_introrate intro_fee=3.33 intro_duration=4", "prorate_delayed free_days=20");

    private static readonly Gen<string> Package =
        from plan in Plan
        from freq in OneOf("1", "2", "3", "12", "1w", "10d")
        from cents in Gen.Select(Gen.Int[0, 5000], Gen.Int[1, 9999])
        from quantity in Gen.Int[1, 3]
        where plan.Split(' ')[0] is "flat" or "flat_delayed" or "flat_introrate" || char.IsDigit(freq[^1])
        select $"{plan}|{freq}|{cents.Item1 / 100m:0.00}|{cents.Item2 / 100m:0.00}|{quantity}";

    [Test]
    public Task A_year_costs_the_same_month_by_month_and_at_once() => Gen.Select(Package.Array[1, 4], Gen.Int[1, 31]).SampleAsync(
        async (packages, day) =>
        {
            var first = new DateTime(2023, 10, day, 9, 15, 0, DateTimeKind.Unspecified);
            var months = Enumerable.Range(0, 13).Select(m => first.AddMonths(m)).ToList();
            Assert.That(await BilledAsync(packages, first, [first, months[^1]]), Is.EqualTo(await BilledAsync(packages, first, months)));
        },
        iter: Customers,
        threads: 1);

    private static async Task<string> BilledAsync(string[] packages, DateTime ordered, IEnumerable<DateTime> moments)
    {
        await using var shop = await ChargeShop.OpenAsync("America/New_York", [.. packages.Select((p, i) => Rows(p, i + 1, At(ordered)))]);
        foreach (var moment in moments)
            Assert.That(await shop.BillAsync(At(moment)), Does.Not.Contain("rror").And.Not.EqualTo("fault"));
        return await shop.AskAsync(
            $"concat_ws(' ', pkgnum, setup, recur, unitsetup, unitrecur, {shop.Moment("sdate")}, {shop.Moment("edate")})", "from cust_bill_pkg order by pkgnum, sdate, edate")
            + "\n" + await shop.AskAsync($"concat_ws(' ', pkgnum, {shop.Moment("setup")}, {shop.Moment("last_bill")}, {shop.Moment("bill")})", "from cust_pkg order by pkgnum");
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string At(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Rows(string package, int number, string ordered)
    {
        var (parts, plan) = (package.Split('|'), package.Split('|')[0].Split(' '));
        return ChargeShop.Sold(number, parts[1], plan[0], $"setup_fee={parts[2]} recur_fee={parts[3]} {string.Join(' ', plan.Skip(1))}")
            + ChargeShop.Ordered(number, number, ordered, $"quantity = {parts[4]}");
    }
}
