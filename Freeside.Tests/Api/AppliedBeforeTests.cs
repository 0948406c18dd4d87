using Freeside.Tests.Support;

namespace Freeside.Tests.Api;

/// <summary>Applying money where some is applied already, on taxes with parts and to exempt lines, and by two calls at once.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AppliedBeforeTests
{
    [Test]
    public async Task What_was_applied_and_paid_back_before_counts()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 20, "(1, 1, 1, 8, 12)"), MoneyShop.Payment(1, 100, 10), MoneyShop.Payment(2, 200, 10), MoneyShop.Credit(1, 300, 10),
            """
            insert into cust_bill_pay (billpaynum, paynum, invnum, amount) values (901, 1, 1, 4);
            insert into cust_bill_pay_pkg (billpaynum, billpkgnum, amount, setuprecur) values (901, 1, 3, 'recur'), (901, 1, 1, 'setup');
            insert into cust_credit_bill (creditbillnum, crednum, invnum, amount) values (901, 1, 1, 6);
            insert into cust_credit_bill_pkg (creditbillnum, billpkgnum, amount, setuprecur) values (901, 1, 6, 'recur');
            insert into cust_pay_refund (paynum, refundnum, amount) values (1, 1, 5);
            insert into cust_credit_refund (crednum, refundnum, amount) values (1, 1, 4)
            """);

        // The refund and what was applied were put in by hand.
        shop.Violates("application-ends-exist", "insertions-recorded");
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.TellAsync("format('P%s %s', paynum, amount)", "from cust_bill_pay where billpaynum < 900 order by 1"), Is.EqualTo("P1 1.00; P2 9.00"));
        Assert.That(
            await shop.TellAsync("concat_ws(' ', setuprecur, amount)", "from cust_bill_pay_pkg where billpaynum < 900 order by billpaypkgnum"),
            Is.EqualTo("recur 0.50; setup 0.50; recur 2.50; setup 6.50"));
    }

    [Test]
    public async Task Parts_of_a_tax_are_paid_in_order_and_those_of_the_second_kind_last()
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 2, "(1, 1, 0, 2, 0)"), MoneyShop.Payment(1, 100, 0.75m), MoneyShop.Payment(2, 200, 5),
            """
            insert into cust_bill_pkg_tax_location (billpkgtaxlocationnum, billpkgnum, taxnum, taxtype, pkgnum, locationnum, amount)
                values (4, 1, 1, 'FS::cust_main_county', 1, 12, 0.50), (3, 1, 1, 'FS::cust_main_county', 1, 12, 0.10);
            insert into cust_bill_pkg_tax_rate_location (billpkgtaxratelocationnum, billpkgnum, taxnum, taxtype, taxratelocationnum, amount)
                values (1, 1, 1, 'FS::tax_rate', 1, 1.40)
            """);
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(
            await shop.TellAsync("concat_ws(' ', billpkgtaxlocationnum, 'r' || billpkgtaxratelocationnum, amount)", "from cust_bill_pay_pkg order by billpaypkgnum"),
            Is.EqualTo("3 0.10; 4 0.50; r1 0.15; 3 0.00; 4 0.00; r1 1.25"));
        Assert.That(await shop.RowsAsync(), Is.EqualTo("2 0 6 0 0 2 0 0"));
    }

    [TestCase("1", "1 -8.00 1; 1 -8.00 2016 5 1")]
    [TestCase("12", "1 -8.00 1; 1 -0.67 2016 5 1", Description = "a twelfth a month")]
    public async Task A_credit_takes_exemptions_back(string freq, string rows)
    {
        await using var shop = await MoneyShop.OpenAsync(MoneyShop.Invoice(1, 1000, 20), MoneyShop.Credit(1, 100, 8), $"""
            insert into cust_main_county (taxnum, country, exempt_amount, tax) values (1, 'US', 0, 5);
            update cust_bill_pkg set freq = '{freq}';
            insert into cust_tax_exempt_pkg (exemptpkgnum, billpkgnum, taxnum, taxtype, amount, exempt_cust, exempt_monthly, year, month) values
                (901, 10, 1, 'FS::cust_main_county', 20, 'Y', null, null, null), (902, 10, 1, 'FS::cust_main_county', 20, null, 'Y', 2016, 5),
                (903, 10, 9, 'FS::cust_main_county', 20, 'Y', null, null, null), (904, 10, 1, 'FS::tax_rate', 20, 'Y', null, null, null)
            """);
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(
            await shop.TellAsync("concat_ws(' ', taxnum, amount, year, month, creditbillpkgnum)", "from cust_tax_exempt_pkg where exemptpkgnum < 900 order by exemptpkgnum"),
            Is.EqualTo(rows));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_tax_exempt_pkg"), Is.EqualTo("2"));
    }

    [TestCase(null, "1.66", Description = "the package's own definition is billed once a year")]
    [TestCase(1, "20.00", Description = "the definition that stands in for it once a month")]
    public async Task A_line_that_does_not_tell_how_often_it_is_billed_goes_by_its_definition(int? overriding, string monthly)
    {
        await using var shop = await MoneyShop.OpenAsync(
            MoneyShop.Invoice(1, 1000, 20, "(1, 1, 3, 0, 20)"), MoneyShop.Credit(1, 100, 20), $"""
            insert into cust_main_county (taxnum, country, exempt_amount, tax) values (1, 'US', 0, 5);
            update cust_bill_pkg set pkgpart_override = {overriding?.ToString() ?? "null"};
            insert into cust_tax_exempt_pkg (billpkgnum, taxnum, taxtype, amount, exempt_monthly, year, month) values (1, 1, 'FS::cust_main_county', {monthly}, 'Y', 2016, 5)
            """);
        Assert.That(await shop.ApplyAsync(), Is.Empty);
        Assert.That(await shop.TellAsync("sum(amount)::text", "from cust_tax_exempt_pkg"), Is.EqualTo("0.00"));
    }

    [Test]
    public async Task Of_two_calls_at_once_each_cent_is_applied_by_one()
    {
        await using var shop = await MoneyShop.OpenAsync(MoneyShop.Invoice(1, 1000, 20), MoneyShop.Invoice(2, 1000, 20), MoneyShop.Payment(1, 100, 30));
        var errors = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => shop.ApplyAsync()));
        Assert.That(errors, Is.All.Empty);
        Assert.That(await shop.PaidAsync(), Is.EqualTo("P1 to 1: 20.00; P1 to 2: 10.00"));
    }
}
