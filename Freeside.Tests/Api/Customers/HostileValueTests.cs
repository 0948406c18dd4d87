namespace Freeside.Tests.Api.Customers;

/// <summary>Values that no client sends by accident, each answered as the original's rules or its database would.</summary>
internal sealed class HostileValueTests : OneShopTests
{
    private const string Nul = "\0";

    protected override string[] Rows => ["insert into sales (salesnum, salesperson) values (5, 'Sal')"];

    [TestCase("Illegal or empty (text) agent_custid: A", "agent_custid")]
    [TestCase("Illegal (name) first: A", "first")]
    [TestCase("Illegal or empty (text) address1: A (in billing location)", "address1")]
    [TestCase("Illegal P.O. number: A", "payinfo")]
    [TestCase("Illegal or empty (text) dest: A", "invoicing_list")]
    public Task A_zero_character_is_refused_by_the_fields_rule(string text, string key) => RefusesAsync(text, $"{key}=A{Nul}");

    [TestCase("payby=PREPAY", "payinfo=")]
    [TestCase("payby=CHEK", "payinfo=M")]
    public async Task A_zero_character_that_no_rule_looks_at_is_refused_by_the_database(string payby, string payinfo)
    {
        var told = "";
        Assert.That(await Shop.ChangesAsync(async () => told = await Shop.NewAsync(payby, payinfo + new string('A', 90) + Nul)), Is.Empty);
        Assert.That(told, Does.Contain("ERROR:  invalid byte sequence for encoding \"UTF8\": 0x00"));
    }

    [Test]
    public Task Blanks_are_no_coordinate() =>
        RefusesAsync("ERROR:  invalid input syntax for type numeric: \"  \" (in billing location)", "longitude=  ");

    [Test]
    public async Task A_tiny_coordinate() =>
        Assert.That(await Shop.BillingAsync(await WelcomesAsync("latitude=0.00001"), "latitude"), Is.EqualTo("0.0000100"));

    [Test]
    public async Task A_number_with_a_newline() =>
        Assert.That(await Shop.CustomerAsync(await WelcomesAsync("salesnum=5\n", "agentnum=01\n"), "salesnum, agentnum"), Is.EqualTo("5 1"));

    [Test]
    public async Task A_name_of_blanks_is_missing_in_a_new_row_and_stored_in_an_old_one()
    {
        await RefusesAsync("ERROR:  null value in column \"first\" of relation \"cust_main\" violates not-null constraint", "first=  ");
        var custnum = await Shop.MadeAsync();
        await ChangeAsync(custnum, "first=  ");
        Assert.That(await Shop.CustomerAsync(custnum, "'<' || first || '>'"), Is.EqualTo("<>"));
        await RefusesChangeAsync("Illegal (name) first: ", custnum, "last=Doe");
    }

    [Test]
    public async Task A_long_list_of_nothing_takes_no_time_to_refuse() =>
        await RefusesAsync($"Illegal email invoice address: {new string(' ', 200_000)}", $"invoicing_list={new string(' ', 200_000)}");
}
