using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;

namespace Freeside.Tests.Api.Billing;

/// <summary>Billing goes on where a package moved.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MovedBillingTests
{
    [Test]
    public async Task L21_the_new_package_is_billed_from_where_the_old_one_was_with_its_discount()
    {
        await using var shop = await ChargeShop.OpenAsync(
            "America/New_York", Monthly("0", "30.00", "quantity = 3") + Discounted(1, "0", "10", "6"), "select setval('cust_pkg_discount_pkgdiscountnum_seq', 50)");
        Assert.That(await shop.BillAsync("01-15"), Is.EqualTo("81.00 [1 0.00/81.00 0.00/30.00 q3 01-15→02-15]"));
        Assert.That(await shop.MoveAsync(1, "01-20 09:00"), Is.EqualTo("201"));
        Assert.That(await shop.BillAsync("02-15 11:00"), Is.EqualTo("81.00 [201 0.00/81.00 0.00/30.00 q3 02-15→03-15]"));
        Assert.That(await shop.AskAsync("amount::text", "from cust_bill_pkg_discount order by billpkgdiscountnum"), Is.EqualTo("3.00; 3.00"));
        Assert.That(await Audit.OfAsync(shop.Database.ConnectionString), Is.Empty);
    }
}
