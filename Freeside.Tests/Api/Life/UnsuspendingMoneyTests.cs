using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Api.Life;

/// <summary>Payments and credits that unsuspend packages (setting <c>unsuspend_balance</c>), and those that do not.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class UnsuspendingMoneyTests
{
    private const string Suspended = "update cust_pkg set susp = @01-20@, setup = order_date where pkgnum = 1;";
    private const string Latest = "Latest invoice charges";
    private const string NotPastDue = "Charges not past due";

    [Test]
    public async Task Case_76_a_payment_unsuspends_whoever_owes_nothing()
    {
        await using var shop = await BillingShop.OpenAsync(
            Setting("Zero"), Suspended, "insert into cust_pay (custnum, _date, paid, payby) values (2, 1, 1.00, 'CASH'); update cust_pkg set usernum = null");
        Assert.That(await PayAsync(shop, "1.00"), Is.Empty);
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("-"));
        Assert.That(await shop.TellAsync("usernum::text", "from cust_pkg where pkgnum = 1"), Is.EqualTo("5"));
        Assert.That(await shop.TellAsync("history_action", "from h_cust_pkg order by historynum"), Is.EqualTo("replace_old; replace_new"));
    }

    [Test]
    public async Task Case_77_or_owes_no_more_than_the_latest_invoice()
    {
        await using var shop = await BillingShop.OpenAsync(
            Setting(Latest), Suspended, "insert into cust_bill (invnum, custnum, _date, charged, printed) values (1, 2, 10, 10, 0), (2, 2, 20, 8, 0)");
        await PayAsync(shop, "9.99");
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("01-20 00:00"));
        await PayAsync(shop, "0.01");
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("-"));
    }

    [TestCase(null, "Net 30", "-", TestName = "What_is_not_past_due_may_be_owed")]
    [TestCase("Net 3", "Net 30", "01-20 00:00", TestName = "The_invoices_own_terms_come_first")]
    [TestCase(null, "Net 5", "01-20 00:00", TestName = "What_is_past_due_may_not_be_owed")]
    public async Task Terms(string? invoiceTerms, string usual, string susp)
    {
        await using var shop = await BillingShop.OpenAsync(Setting(NotPastDue), Suspended, $"""
            insert into conf (name, value) values ('invoice_default_terms', '{usual}');
            insert into cust_bill (invnum, custnum, _date, charged, printed, invoice_terms) values (1, 2, @01-20@, 10, 0, nullif('{invoiceTerms}', ''));
            """);
        await PayAsync(shop, "0.50");
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo(susp));
    }

    [TestCase("Sometimes")]
    [TestCase("")]
    public async Task Another_setting_unsuspends_nobody(string setting)
    {
        await using var shop = await BillingShop.OpenAsync(Setting(setting), Suspended);
        await PayAsync(shop, "1.00");
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("01-20 00:00"));
    }

    [Test]
    public async Task A_credit_does_the_same()
    {
        await using var shop = await BillingShop.OpenAsync(Setting("Zero"), Suspended, "insert into reason (reasonnum, reason_type, reason) values (1, 4, 'Goodwill')");
        Assert.That(await shop.CallAsync("02-01", s => new InsertCredit(s), ("custnum", "2"), ("amount", "1.00"), ("reasonnum", "1")), Is.Empty);
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("-"));
    }

    [Test]
    public async Task A_payment_of_an_invoice_does_too()
    {
        await using var shop = await BillingShop.OpenAsync(Setting("Zero"), Suspended, """
            insert into cust_bill (invnum, custnum, _date, charged, printed) values (1, 2, 10, 10, 0);
            insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur) values (1, 1, 1, 0, 10);
            """);
        Assert.That(await shop.CallAsync("02-01", s => new InsertPayment(s), ("invnum", "1"), ("paid", "10.00"), ("payby", "CASH")), Is.Empty);
        Assert.That(await shop.PackageAsync("susp"), Is.EqualTo("-"));
    }

    [Test]
    public async Task What_is_on_hold_or_cancelled_stays_so()
    {
        await using var shop = await BillingShop.OpenAsync(
            Setting("Zero"), "update cust_pkg set susp = order_date; insert into cust_pkg (pkgnum, custnum, pkgpart, setup, susp, cancel) values (2, 2, 1, 1, 5, 6)");
        await PayAsync(shop, "1.00");
        Assert.That(await shop.TellAsync("count(*)::text", "from cust_pkg where susp is not null"), Is.EqualTo("2"));
    }

    [Test]
    public async Task What_cannot_be_unsuspended_keeps_no_money_away()
    {
        await using var shop = await BillingShop.OpenAsync(Setting("Zero"), Suspended, """
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, setup, susp) values (2, 2, 1, 11, 1, 5);
            insert into cust_svc (svcnum, pkgnum, svcpart) values (1, 1, 2);
            insert into part_export (exportnum, machine, exporttype) values (1, 'x', 'x');
            insert into export_svc (exportnum, svcpart) values (1, 2);
            """);
        Assert.That(await PayAsync(shop, "1.00"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, susp is not null)", "from cust_pkg order by pkgnum"), Is.EqualTo("1 t; 2 f"));
        Assert.That(await shop.TellAsync("count(*)::text", "from h_cust_pkg where pkgnum = 1"), Is.EqualTo("0"));
    }

    [Test]
    public async Task A_credit_for_unused_time_unsuspends_too()
    {
        await using var shop = await BillingShop.BilledAsync(Setting("Zero"), BillingShop.Option("unused_credit_cancel"), """
            insert into cust_pay (custnum, _date, paid, payby) values (2, 1, 20.00, 'CASH');
            update cust_pkg set expire = @01-31 10:30@ where pkgnum = 1;
            insert into cust_pkg (pkgnum, custnum, pkgpart, locationnum, setup, susp) values (2, 2, 3, 11, 1, 5);
            """);
        Assert.That(await shop.BillAsync("01-31 10:30"), Is.Empty);
        Assert.That(await shop.TellAsync("concat_ws(' ', pkgnum, susp is not null, cancel is not null)", "from cust_pkg order by pkgnum"), Is.EqualTo("1 f t; 2 f f"));
    }

    private static string Setting(string value) => $"insert into conf (name, value) values ('unsuspend_balance', '{value}');";

    private static Task<string> PayAsync(BillingShop shop, string paid) =>
        shop.CallAsync("02-01", s => new InsertPayment(s), ("custnum", "2"), ("paid", paid), ("payby", "CASH"));
}
