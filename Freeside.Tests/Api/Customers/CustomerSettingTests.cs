namespace Freeside.Tests.Api.Customers;

/// <summary>Settings that <c>new_customer</c> hangs on and that are read at every call. Names begin with the original's observed cases.</summary>
internal sealed class CustomerSettingTests : OneShopTests
{
    [Test]
    public async Task Case_004_the_shops_advertising_source_is_not_taken()
    {
        await using var _ = await Shop.WithAsync("signup_server-default_refnum", "1");
        await RefusesAsync("Illegal or empty (numeric) refnum: Please select an advertising source.", "-refnum");
    }

    [Test]
    public async Task Case_040_an_area_code_for_seven_digits()
    {
        await using var _ = await Shop.WithAsync("cust_main-default_areacode", "415");
        Assert.That(await Shop.CustomerAsync(await WelcomesAsync("daytime=5551212"), "daytime"), Is.EqualTo("415-555-1212"));
    }

    [Test]
    public async Task Case_058_only_some_types_of_cards()
    {
        await using var _ = await Shop.WithAsync("card-types", "VISA card\nMasterCard");
        await RefusesAsync("American Express card not accepted", "payby=CARD", "payinfo=378282246310005", "paydate=11/2030");
        await WelcomesAsync("payby=CARD", "payinfo=5555555555554444", "paydate=11/2030");
    }

    [Test]
    public async Task Case_113_tax_districts_are_looked_up_by_jobs()
    {
        await using var _ = await Shop.WithAsync("tax_district_method", "wa_sales");
        var custnum = 0;
        Assert.That(
            await Shop.ChangesAsync(async () => custnum = await Shop.MadeAsync()),
            Is.EqualTo("cust_location +1, cust_main +1, h_cust_location +3, h_cust_main +1, h_queue +7, h_queue_arg +9, queue +7, queue_arg +9"));
        var locationnum = await Shop.CustomerAsync(custnum, "bill_locationnum");
        Assert.That(
            await Shop.TellAsync(
                "custnum, (select string_agg(arg,' ' order by argnum) from queue_arg a where a.jobnum = q.jobnum)",
                "from queue q where job = 'FS::geocode_Mixin::process_district_update' order by jobnum"),
            Is.EqualTo($"- FS::cust_location {locationnum}; {custnum} FS::cust_main {custnum}"));
    }

    [Test]
    public async Task Case_115_one_phone_is_needed()
    {
        await using var _ = await Shop.WithAsync("cust_main-require_phone");
        await RefusesAsync("Day Phone, Night Phone or Mobile Phone is required");
        await RefusesAsync("Day Phone, Night Phone or Mobile Phone is required", "fax=4155551212");
        await WelcomesAsync("mobile=4155551212");
    }

    [Test]
    public async Task A_setting_of_an_agent_holds_for_its_customers_alone()
    {
        await Shop.RunAsync("insert into conf (agentnum, name) values (2, 'cust_main-require_invoicing_list_email')");
        await RefusesAsync("Email address required", "agentnum=2", "invoicing_list=POST");
        await WelcomesAsync();
    }
}
