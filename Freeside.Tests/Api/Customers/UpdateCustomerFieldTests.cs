namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>update_customer</c> makes of a customer's own fields and recipients. Names begin with the original's observed cases.</summary>
internal sealed class UpdateCustomerFieldTests : OneShopTests
{
    [TestCase("no customer record", TestName = "Case_077_no_number")]
    [TestCase("no customer record", "custnum=0", TestName = "Case_077_zero")]
    [TestCase("unknown custnum 99999", "custnum=99999", TestName = "Case_077_an_unknown_customer")]
    [TestCase("fault: ERROR:  operator does not exist: integer = character varying", "custnum=x", TestName = "Case_077_no_number_at_all")]
    public async Task Nobody(string text, params string[] keys)
    {
        var told = "";
        Assert.That(await Shop.ChangesAsync(async () => told = CustomerShop.Told(await Shop.CallAsync("update_customer", keys))), Is.Empty);
        Assert.That(told, Is.EqualTo(text));
    }

    [Test]
    public async Task Case_078_a_change_that_changes_nothing_is_written_where_numbers_are_encrypted()
    {
        var custnum = await Shop.MadeAsync("payby=CARD", "payinfo=4111111111111111", "paydate=11/2030");
        var before = await Shop.TellAsync("c", $"from cust_main c where custnum = {custnum}");
        Assert.That(await ChangeAsync(custnum), Is.EqualTo(CustomerShop.Touched.Replace("cust_main *, ", "", StringComparison.Ordinal)));
        Assert.That(await Shop.TellAsync("c", $"from cust_main c where custnum = {custnum}"), Is.EqualTo(before));
        Assert.That(
            await Shop.TellAsync("history_action", $"from h_cust_main where custnum = {custnum} order by historynum"),
            Is.EqualTo("insert; replace_old; replace_new"));
    }

    [Test]
    public async Task Case_080_a_first_name()
    {
        var custnum = await Shop.MadeAsync();
        Assert.That(await ChangeAsync(custnum, "first=Jane"), Is.EqualTo(CustomerShop.Touched));
        Assert.That(await Shop.CustomerAsync(custnum, "first, last, payname"), Is.EqualTo("Jane Schmoe Joe Schmoe"));
        Assert.That(await Shop.TellAsync("history_action, first", $"from h_cust_main where custnum = {custnum} order by historynum"), Is.EqualTo("insert Joe; replace_old Joe; replace_new Jane"));
    }

    [Test]
    public async Task Case_081_a_company_is_cleared()
    {
        var custnum = await Shop.MadeAsync("company=Foo");
        Assert.That(await ChangeAsync(custnum, "company"), Is.EqualTo(CustomerShop.Touched));
        Assert.That(await Shop.CustomerAsync(custnum, "company"), Is.EqualTo("-"));
    }

    [Test]
    public async Task Case_082_the_advertising_source_cannot_be_cleared() =>
        await RefusesChangeAsync("Illegal or empty (numeric) refnum: Please select an advertising source.", await Shop.MadeAsync(), "refnum=");

    [Test]
    public async Task Case_093_recipients_that_stay_keep_their_rows()
    {
        var custnum = await Shop.MadeAsync("invoicing_list=a@b.com, c@d.com", "postal_invoicing=1");
        var kept = await Shop.TellAsync("destnum", $"from cust_main_invoice where custnum = {custnum} and dest = 'c@d.com'");
        Assert.That(
            await ChangeAsync(custnum, "invoicing_list=c@d.com, e@f.com"),
            Is.EqualTo("cust_main_invoice -1, h_cust_main +2, h_cust_main_invoice +3, h_queue +5, h_queue_arg +5, queue +5, queue_arg +5"));
        Assert.That(await Shop.RecipientsAsync(custnum), Is.EqualTo("c@d.com; e@f.com"));
        Assert.That(await Shop.TellAsync("destnum", $"from cust_main_invoice where custnum = {custnum} and dest = 'c@d.com'"), Is.EqualTo(kept));
        Assert.That(
            await Shop.TellAsync("history_action, dest", $"from h_cust_main_invoice where custnum = {custnum} order by historynum offset 3"),
            Is.EqualTo("delete a@b.com; delete POST; insert e@f.com"));
    }

    [Test]
    public async Task Case_094_post_alone_erases_all_mail()
    {
        var custnum = await Shop.MadeAsync("invoicing_list=a@b.com, c@d.com");
        await ChangeAsync(custnum, "postal_invoicing=1");
        Assert.That(await Shop.RecipientsAsync(custnum), Is.EqualTo("POST"));
    }

    [Test]
    public async Task Case_095_a_bad_recipient_stops_all()
    {
        var custnum = await Shop.MadeAsync();
        await RefusesChangeAsync("Illegal email invoice address: bad", custnum, "invoicing_list=bad", "first=X");
        await RefusesChangeAsync("Unknown local account (specified by svcnum: 0)", custnum, "invoicing_list=0", "first=X");
        Assert.That(await Shop.CustomerAsync(custnum, "first"), Is.EqualTo("Joe"));
    }

    [Test]
    public async Task Case_112_a_mail_account_among_the_recipients()
    {
        await Shop.RunAsync("""
            insert into svc_domain (svcnum, domain) values (900, 'ex.com');
            insert into svc_acct (svcnum, username, domsvc, _password) values (901, 'bob', 900, '*')
            """);
        var custnum = await Shop.MadeAsync("invoicing_list=901");
        Assert.That((await Shop.InfoAsync(custnum))["invoicing_list"], Is.EqualTo("bob@ex.com"));
        var destnum = await Shop.TellAsync("destnum", $"from cust_main_invoice where custnum = {custnum}");
        await ChangeAsync(custnum);
        Assert.That(await Shop.TellAsync("destnum", $"from cust_main_invoice where custnum = {custnum}"), Is.EqualTo(destnum));
        await ChangeAsync(custnum, "invoicing_list=901");
        Assert.That(await Shop.RecipientsAsync(custnum), Is.EqualTo("901"));
        Assert.That(
            await Shop.TellAsync("history_action, dest", $"from h_cust_main_invoice where custnum = {custnum} order by historynum"),
            Is.EqualTo("insert 901; delete 901; insert 901"));
    }
}
