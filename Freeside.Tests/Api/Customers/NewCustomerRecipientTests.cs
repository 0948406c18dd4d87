namespace Freeside.Tests.Api.Customers;

/// <summary>What <c>new_customer</c> makes of invoice recipients and tags. Names begin with the original's observed cases.</summary>
internal sealed class NewCustomerRecipientTests : OneShopTests
{
    [TestCase("Can't add FAX invoice destination with a blank FAX number.", "invoicing_list=FAX", TestName = "Case_070_a_fax_without_number")]
    [TestCase("Illegal email invoice address: post", "invoicing_list=post", TestName = "Case_071_post_in_small_letters")]
    [TestCase("Illegal email invoice address: a@b", "invoicing_list=a@b", TestName = "Case_071_a_host_without_domain")]
    [TestCase("Illegal email invoice address: o'neil@b.com", "invoicing_list=o'neil@b.com", TestName = "Case_071_an_apostrophe")]
    [TestCase("Illegal or empty (text) dest: ", "invoicing_list=a@b.com,,c@d.com", TestName = "Case_072_an_empty_item_within")]
    [TestCase("Unknown local account (specified by svcnum: 123)", "invoicing_list=123", TestName = "Case_073_an_unknown_account")]
    public Task Refused(string text, params string[] changes) => RefusesAsync(text, changes);

    [Test]
    public async Task Case_074_an_address_too_long_for_its_column()
    {
        var told = "";
        var address = new string('a', 40) + "@" + new string('b', 41) + ".com";
        Assert.That(await Shop.ChangesAsync(async () => told = await Shop.NewAsync($"invoicing_list={address}")), Is.Empty);
        Assert.That(told, Does.StartWith("fault: ").And.Contains("current transaction is aborted"));
    }

    [TestCase(3, "a@b.com; c@d.org; POST", "invoicing_list=a@b.com, c@d.org", "postal_invoicing=1", TestName = "Case_067_mail_and_post")]
    [TestCase(2, "POST; a@b.com", "invoicing_list=POST,POST,a@b.com,a@b.com", "postal_invoicing=1", TestName = "Case_068_duplicates")]
    [TestCase(2, "a@b.com; a@b.com", "invoicing_list= a@b.com , a@b.com ", TestName = "Case_069_blanks_make_two_of_one")]
    [TestCase(1, "a@b.com", "invoicing_list=a@b.com,,", TestName = "Case_072_empty_items_at_the_end")]
    [TestCase(1, "POST", "invoicing_list=0", "postal_invoicing=1", TestName = "A_list_that_is_false_to_Perl_is_none")]
    public async Task Stored(int count, string stored, params string[] changes)
    {
        var custnum = 0;
        Assert.That(
            await Shop.ChangesAsync(async () => custnum = await Shop.MadeAsync(changes)),
            Is.EqualTo(CustomerShop.OneMore
                .Replace("cust_main +1,", $"cust_main +1, cust_main_invoice +{count},", StringComparison.Ordinal)
                .Replace("h_cust_main +1, cust_main_invoice", "h_cust_main +1, h_cust_main_invoice", StringComparison.Ordinal)));
        Assert.That(await Shop.RecipientsAsync(custnum), Is.EqualTo(stored));
    }

    [Test]
    public async Task Case_075_tags_every_customer_gets()
    {
        await Shop.RunAsync("""
            insert into part_tag (tagnum, tagname, by_default, disabled)
            values (1, 'T1', 'Y', null), (2, 'T2', null, null), (3, 'T3', 'Y', null), (4, 'T4', 'Y', 'Y')
            """);
        var custnum = 0;
        Assert.That(await Shop.ChangesAsync(async () => custnum = await Shop.MadeAsync()), Does.Contain(", cust_tag +2, ").And.Contain(", h_cust_tag +2, "));
        Assert.That(await Shop.TellAsync("tagnum", $"from cust_tag where custnum = {custnum} order by custtagnum"), Is.EqualTo("1; 3"));
        Assert.That(await ChangeAsync(custnum, "first=Jane"), Is.EqualTo(CustomerShop.Touched));
        await Shop.RunAsync("delete from part_tag");
    }
}
