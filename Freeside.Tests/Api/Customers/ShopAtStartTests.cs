namespace Freeside.Tests.Api.Customers;

/// <summary>What customers' methods hang on and is read when the server starts; a shop each. Names begin with the original's observed cases.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ShopAtStartTests
{
    private const string RecurringModule = "insert into conf (name, value) values ('cust_main-status_module', 'Recurring')";

    [Test]
    public async Task Case_065_a_login_without_the_right_makes_nobody_complimentary()
    {
        await using var shop = await CustomerShop.OpenAsync("delete from access_right where rightname = 'Complimentary customer'");
        const string refusal = "You are not permitted to create complimentary accounts.";
        Assert.That(await shop.ChangesAsync(async () => Assert.That(await shop.NewAsync("payby=COMP", "paydate=11/2030"), Is.EqualTo(refusal))), Is.Empty);
        var custnum = await shop.MadeAsync();
        Assert.That(await shop.UpdateAsync(custnum, "payby=COMP", "paydate=11/2030"), Is.EqualTo(refusal));
        Assert.That(await shop.CustomerAsync(custnum, "payby"), Is.EqualTo("BILL"));
    }

    [Test]
    public async Task Case_076_messages_with_their_codes()
    {
        await using var shop = await CustomerShop.OpenAsync("insert into conf (name) values ('show-msgcat-codes')");
        Assert.That(await shop.NewAsync("first="), Is.EqualTo("Illegal (name) (error code illegal_name) first: "));
    }

    [Test]
    public async Task Case_079_without_encryption_a_change_that_changes_nothing_writes_only_jobs()
    {
        await using var shop = await CustomerShop.OpenAsync("delete from conf where name = 'encryption'");
        var custnum = await shop.MadeAsync();
        Assert.That(
            await shop.ChangesAsync(async () => Assert.That(await shop.UpdateAsync(custnum), Is.Empty)),
            Is.EqualTo("h_queue +5, h_queue_arg +5, queue +5, queue_arg +5"));
    }

    [TestCase("000013", "", "cust_main-custnum-display_length=6", TestName = "Case_109_a_length")]
    [TestCase("AB000013", "", "cust_main-custnum-display_length=6", "cust_main-custnum-display_prefix=AB", TestName = "Case_109_a_prefix_and_a_length")]
    [TestCase("AB00000013", "", "cust_main-custnum-display_prefix=AB", TestName = "Case_109_a_prefix")]
    [TestCase("X7", "agent_custid=X7", "cust_main-default_agent_custid=", "cust_main-custnum-display_length=6", TestName = "Case_109_the_agents_own_number")]
    public async Task Shown(string number, string key, params string[] settings)
    {
        await using var shop = await CustomerShop.OpenAsync(
            [.. settings.Select(s => s.Split('=')).Select(s => $"insert into conf (name, value) values ('{s[0]}', '{s[1]}')")]);
        var custnum = key.Length > 0 ? await shop.MadeAsync(key) : await shop.MadeAsync();
        Assert.That(custnum, Is.EqualTo(13));
        Assert.That((await shop.InfoAsync(custnum))["display_custnum"], Is.EqualTo(number));
    }

    [TestCase("", "inactive", "inactive", TestName = "Case_107_108_cancelled_or_suspended_beside_a_charge_classic")]
    [TestCase(RecurringModule, "cancelled", "suspended", TestName = "Case_107_108_cancelled_or_suspended_beside_a_charge_recurring")]
    public async Task Status_beside_a_charge(string module, string cancelled, string suspended)
    {
        await using var shop = await CustomerShop.OpenAsync(module.Length > 0 ? [module] : []);
        var custnum = await shop.MadeAsync();
        await shop.RunAsync($"insert into cust_pkg (custnum, pkgpart, setup, cancel) values ({custnum}, 2, 5, 9), ({custnum}, 4, 5, null)");
        Assert.That((await shop.InfoAsync(custnum))["status"], Is.EqualTo(cancelled));
        await shop.RunAsync($"update cust_pkg set cancel = null, susp = 9 where custnum = {custnum} and pkgpart = 2");
        Assert.That((await shop.InfoAsync(custnum))["status"], Is.EqualTo(suspended));
    }

    [Test]
    public async Task A_status_module_nobody_knows_is_a_fault()
    {
        await using var shop = await CustomerShop.OpenAsync("insert into conf (name, value) values ('cust_main-status_module', 'Own')");
        Assert.That(CustomerShop.Told(await shop.CallAsync("customer_info", "custnum=2")), Is.EqualTo("fault: unknown status module Own"));
    }
}
