using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Definitions billed with others, and supplemental packages.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LinkedBillingTests
{
    private static IEnumerable<TestCaseData> Cases => All.Select(c => c.Data);

    private static string Linked(int to, string hidden = "null", string type = "bill") =>
        $"insert into part_pkg_link (pkglinknum, src_pkgpart, dst_pkgpart, link_type, hidden) values ({to}, 1, {to}, '{type}', {hidden});";

    private static string Supplemental(string freq, string main) =>
        Sold(1, main, "flat", "recur_fee=30.00") + Ordered(1, 1) + Sold(2, freq, "flat", "recur_fee=9.00") + Linked(2, type: "supp")
        + Ordered(2, 2, columns: "main_pkgnum = 1, pkglinknum = 2");

    private static BillingCase[] All =>
    [
        new("B29_an_add_on", Monthly("20.00", "30.00") + Sold(2, "1", "flat", "setup_fee=1.00 recur_fee=4.00") + Linked(2),
            ("01-15", "55.00 [1 20.00/30.00 01-15→02-15] [1 1.00/4.00 01-15→02-15 of 2]"),
            ("02-15", "34.00 [1 0.00/30.00 02-15→03-15] [1 0.00/4.00 02-15→03-15 of 2]")),
        new("B30_a_hidden_one_on_nothing", Monthly("0", "0") + Sold(2, "1", "flat", "setup_fee=1.00 recur_fee=4.00") + Linked(2, "'Y'"),
            ("01-15", "5.00 [1 0.00/0.00 01-15→02-15] [1 1.00/4.00 01-15→02-15 of 2 hidden Y]")),
        new("B31_a_quarterly_one_is_charged_each_month", Monthly("0", "30.00") + Sold(2, "3", "flat", "recur_fee=9.00") + Linked(2),
            ("01-15", "39.00 [1 0.00/30.00 01-15→02-15] [1 0.00/9.00 01-15→04-15 of 2]"),
            ("02-15", "39.00 [1 0.00/30.00 02-15→03-15] [1 0.00/9.00 02-15→05-15 of 2]")),
        new("B32_a_supplemental_package_keeps_in_time", Supplemental("2", "1"),
            ("01-15", "39.00 [1 0.00/30.00 01-15→02-15] [2 0.00/9.00 01-15→03-15]"),
            ("03-15", "69.00 [1 0.00/30.00 02-15→03-15] [1 0.00/30.00 03-15→04-15] [2 0.00/9.00 03-15→05-15]")),
        new("B33_or_cannot_be_billed", Supplemental("3", "2"),
            ("01-15", "Error billing custnum 2: supplemental package period is not an integer multiple of main  package period")),
        new("P35_hidden_ones_come_first", Monthly("0", "1.00") + Sold(2, "1", "flat", "recur_fee=2.00") + Linked(2) + Sold(3, "1", "flat", "recur_fee=3.00") + Linked(3, "'Y'"),
            ("01-15", "6.00 [1 0.00/1.00 01-15→02-15] [1 0.00/3.00 01-15→02-15 of 3 hidden Y] [1 0.00/2.00 01-15→02-15 of 2]")),
        new("Definitions_linked_in_a_circle_are_refused", Monthly("0", "1.00") + Sold(2, "1", "flat") + Linked(2)
            + "insert into part_pkg_link (src_pkgpart, dst_pkgpart, link_type) values (2, 1, 'bill');",
            ("01-15", "Error billing custnum 2: billing of definition 2, which is linked to itself, is not served by this version")),
        new("A_definition_that_is_gone_is_a_fault", Monthly("0", "1.00") + Linked(9), ("01-15", "fault")),
    ];

    [TestCaseSource(nameof(Cases))]
    public Task Bills_as_observed(BillingCase observed) => observed.PlayAsync();
}
