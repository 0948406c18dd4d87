namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>new_customer</c> makes of a customer's own fields. Names begin with the original's observed cases.</summary>
internal sealed class NewCustomerFieldTests : OneShopTests
{
    [TestCase("Illegal or empty (numeric) agentnum: ", "-refnum", TestName = "Case_003_no_advertising_source")]
    [TestCase("Illegal or empty (numeric) refnum: xPlease select an advertising source.", "refnum=x", TestName = "Case_005_an_advertising_source_that_is_no_number")]
    [TestCase("Unknown refnum", "refnum=99", TestName = "Case_006_an_unknown_advertising_source")]
    [TestCase("Illegal or empty (numeric) agentnum: ", "-agentnum", TestName = "Case_007_no_agent")]
    [TestCase("Unknown agent", "agentnum=99", TestName = "Case_008_an_unknown_agent")]
    [TestCase("Illegal (name) first: ", "first=", TestName = "Case_010_an_empty_first_name")]
    [TestCase("Illegal (name) first: A&B", "first=A&B", TestName = "Case_011_a_first_name_with_a_sign")]
    [TestCase("Illegal (name) last: ", "first=", "last=", TestName = "Case_012_the_last_name_is_looked_at_first")]
    [TestCase("Illegal or empty (text) company: Foo*", "company=Foo*", TestName = "Case_016_a_company_with_a_star")]
    [TestCase("Illegal (phone) daytime: 5551212", "daytime=5551212", TestName = "Case_040_a_phone_without_area_code")]
    [TestCase("ERROR:  value too long for type character varying(12)", "fax=4155551212x99", TestName = "Case_041_a_fax_with_an_extension")]
    [TestCase("Unknown referring custnum: 99999", "referral_custnum=99999", TestName = "Case_043_an_unknown_referral")]
    [TestCase("Can't find cust_main.salesnum 99 in sales.salesnum", "salesnum=99", TestName = "Case_044_an_unknown_sales_person")]
    [TestCase("fault: ERROR:  operator does not exist: integer = character varying", "salesnum=x", TestName = "Case_044_a_sales_person_that_is_no_number")]
    public Task Refused(string text, params string[] changes) => RefusesAsync(text, changes);

    [Test]
    public async Task Case_002_the_usual_customer()
    {
        var custnum = await WelcomesAsync();
        Assert.That(
            await Shop.CustomerAsync(custnum, "agentnum, first, last, payby, payname, payinfo, paymask, usernum, refnum, signupdate, bill_locationnum = ship_locationnum, address1, otaker"),
            Is.EqualTo($"1 Joe Schmoe BILL Joe Schmoe - - 5 1 {CustomerShop.Now} true - -"));
        Assert.That(
            await Shop.TellAsync("history_action, custnum is not null", $"from h_cust_location where locationnum = (select bill_locationnum from cust_main where custnum = {custnum}) order by historynum"),
            Is.EqualTo("insert false; replace_old false; replace_new true"));
        Assert.That(await Shop.TellAsync("history_action, history_user, history_date", $"from h_cust_main where custnum = {custnum}"), Is.EqualTo($"insert fs_api {CustomerShop.Now}"));
        Assert.That(
            await Shop.TellAsync("job, status, usernum, arg", "from (select * from queue join queue_arg using (jobnum) order by jobnum desc limit 5) q order by jobnum"),
            Is.EqualTo(string.Join("; ", from arg in new[] { "cust_main.first", "cust_main.last", "cust_main.company", "cust_main.ship_company", "cust_location.address1" }
                                         select $"FS::cust_main::Search::append_fuzzyfiles_fuzzyfield new 5 {arg}")));
    }

    [Test]
    public async Task Case_009_an_agent_beyond_all_integers()
    {
        Assert.That(await Shop.ChangesAsync(async () =>
            Assert.That(await Shop.NewAsync("agentnum=99999999999"), Does.StartWith("fault: ").And.Contains("out of range for type integer"))), Is.Empty);
    }

    [TestCase("Joe Bob Schmoe -", "first=  Joe   Bob ", TestName = "Case_013_blanks_in_a_name")]
    [TestCase("José Ñandú Café", "first=José", "last=Ñandú", "company=Café", "address1=Straße 5", TestName = "Case_014_letters_of_other_languages")]
    [TestCase("Joe Schmoe Foo & Bar", "company=  Foo   & Bar  ", TestName = "Case_015_blanks_in_a_company")]
    public async Task Named(string stored, params string[] changes)
    {
        var custnum = await WelcomesAsync(changes);
        Assert.That(await Shop.CustomerAsync(custnum, "first, last, company"), Is.EqualTo(stored));
        Assert.That(await Shop.BillingAsync(custnum, "address1"), Is.EqualTo(changes.Contains("address1=Straße 5") ? "Straße 5" : "1 Main St"));
    }

    [TestCase("(415) 555-1212 ext 123", "415-555-1212 x123", TestName = "Case_038_a_phone_with_an_extension")]
    [TestCase("14155551212", "141-555-5121 x2", TestName = "Case_039_a_phone_with_the_countrys_code")]
    public async Task Phoned(string sent, string stored) =>
        Assert.That(await Shop.CustomerAsync(await WelcomesAsync($"daytime={sent}"), "daytime"), Is.EqualTo(stored));

    [Test]
    public async Task Case_042_the_agents_number_twice()
    {
        await WelcomesAsync("agent_custid=A1");
        await RefusesAsync(
            "ERROR:  duplicate key value violates unique constraint \"cust_main1\"\nDETAIL:  Key (agentnum, agent_custid)=(1, A1) already exists.",
            "agent_custid=A1");
        await WelcomesAsync("agent_custid=A1", "agentnum=2");
    }

    [Test]
    public async Task Case_045_what_no_client_can_set() =>
        Assert.That(
            await Shop.CustomerAsync(await WelcomesAsync("ss=123", "locale=fr_CA", "custnum=7", "tax=Y", "comments=x", "signupdate=1"), "ss, locale, tax, comments, signupdate, custnum > 12"),
            Is.EqualTo($"- - - - {CustomerShop.Now} true"));
}
