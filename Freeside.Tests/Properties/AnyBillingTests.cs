using CsCheck;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Properties;

/// <summary>
/// Whatever a customer has, billed at whatever times: billing again at the same moment makes nothing, invoices charge what their lines do, taxes are
/// what they are made of, and no bill date moves for nothing that costs something.
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AnyBillingTests
{
    private const int Customers = 25;
    private const int Moments = 4;

    // What is charged when it is over has no line for the period that begins.
    private const string Unexplained = """
        from cust_pkg p join part_pkg_option o on o.pkgpart = p.pkgpart and optionname = 'recur_fee'
        where bill is not null and last_bill is not null and optionvalue::numeric > 0
            and not exists (select from part_pkg_option t where t.pkgpart = p.pkgpart and t.optionname = 'recur_temporality')
            and not exists (select from cust_bill_pkg l join cust_pkg q using (pkgnum) where q.pkgpart = p.pkgpart and l.edate = p.bill)
            and not exists (select from cust_pkg_discount d join cust_pkg q using (pkgnum) where q.pkgpart = p.pkgpart and months_used > 0)
        """;

    private const string Unbalanced = """
        from cust_bill b where charged <> (select coalesce(sum(setup + recur), 0) from cust_bill_pkg l where l.invnum = b.invnum)
        """;

    private const string Untaxed = """
        from cust_bill_pkg l where pkgnum = 0 and setup <> (select sum(amount) from cust_bill_pkg_tax_location t where t.billpkgnum = l.billpkgnum)
        """;

    private const string Sequences = "select setval('cust_pkg_discount_pkgdiscountnum_seq', 50);";

    private static readonly Gen<string> Plan = OneOf(
        "flat", "prorate", "subscription", "flat_delayed free_days=9", "prorate prorate_defer_bill=1", "prorate add_full_period=1 cutoff_day=7,19",
        "flat recur_temporality=preceding", "flat_introrate intro_fee=3.33 intro_duration=2", "bulk_simple", "prorate prorate_round_day=1");

    private static readonly Gen<string> Package =
        from plan in Plan
        from freq in OneOf("1", "1", "2", "3")
        from fees in Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 9999])
        from quantity in Gen.Int[1, 3]
        from discount in OneOf("", "", "5, 0, null", "0, 12.5, 2", "3.33, 0, 3", "40, 0, null")
        from day in Gen.Int[1, 28]
        from flags in OneOf("", "", "separate_bill = 'Y'", "no_auto = 'Y'", "waive_setup = 'Y'")
        select $"{plan}|{freq}|{fees.Item1 / 100m:0.00}|{fees.Item2 / 100m:0.00}|{quantity}|{discount}|{day}|{flags}";

    // Now and then the first package moves; in some shops it is billed with that.
    private static readonly Gen<string> Moves = OneOf("", "now", "later");

    [Test]
    public Task What_is_billed_adds_up() => Gen.Select(Package.Array[1, 5], Gen.Int[1, 70].Array[Moments], Moves).SampleAsync(
        async (packages, days, moves) =>
        {
            await using var shop = await ChargeShop.OpenAsync(
                "America/New_York", [.. packages.Select(Rows), Taxes + (moves == "now" ? ChargeShop.Set("cust_pkg-change_pkgpart-bill_now") : ""), Sequences]);
            var date = new DateTime(2024, 1, 1, 9, 15, 0, DateTimeKind.Unspecified);
            foreach (var day in days)
            {
                date = date.AddDays(day);
                var at = FormattableString.Invariant($"{date:yyyy-MM-dd HH:mm}");
                if (moves.Length > 0)
                    Assert.That(await MoveAsync(shop, at), Does.Not.Contain("rror").And.Not.EqualTo("fault"));
                Assert.That(await shop.BillAsync(at), Does.Not.Contain("rror").And.Not.EqualTo("fault"));
                Assert.That(await shop.BillAsync(at), Is.Empty, "billed a second time");
            }

            Assert.That(await CountAsync(shop, Unbalanced), Is.EqualTo("0"), "invoices that charge something else than their lines");
            Assert.That(await CountAsync(shop, Untaxed), Is.EqualTo("0"), "taxes that are not what they are made of");
            Assert.That(await CountAsync(shop, Unexplained), Is.EqualTo("0"), "bill dates without a line");
        },
        iter: Customers,
        threads: 1);

    // To the customer's other location, and back with the next move.
    private static async Task<string> MoveAsync(ChargeShop shop, string at)
    {
        var (pkgnum, there) = (await shop.TellAsync("pkgnum::text", "from cust_pkg where pkgpart = 1 and cancel is null"),
            await shop.TellAsync("locationnum::text", "from cust_pkg where pkgpart = 1 and cancel is null"));
        return await shop.CallAsync(at, s => new ChangePackageLocation(s), ("pkgnum", pkgnum), ("locationnum", there == "11" ? "12" : "11"));
    }

    private const string Taxes = """
        insert into cust_main_county (country, state, exempt_amount, tax, taxname) values ('US', 'TX', 0, 8.25, 'State'), ('US', 'TX', 0, 1.3, 'Town');
        """;

    private static string Rows(string package, int index)
    {
        var (number, parts) = (index + 1, package.Split('|'));
        var (plan, options) = (parts[0].Split(' ')[0], string.Join(' ', parts[0].Split(' ').Skip(1)));
        return ChargeShop.Sold(number, parts[1], plan, $"setup_fee={parts[2]} recur_fee={parts[3]} {options}")
            + ChargeShop.Ordered(number, number, $"2024-01-{int.Parse(parts[6], System.Globalization.CultureInfo.InvariantCulture):00}", $"quantity = {parts[4]}")
            + (parts[7].Length > 0 ? $"update cust_pkg set {parts[7]} where pkgnum = {number};" : "")
            + (parts[5].Split(", ") is [var amount, var percent, var months] ? ChargeShop.Discounted(number, amount, percent, months, pkgnum: number) : "");
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Task<string> CountAsync(ChargeShop shop, string from) => shop.TellAsync("count(*)::text", from);
}
