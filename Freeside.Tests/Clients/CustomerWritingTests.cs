using Freeside.Tests.Conformance.Database;
using Freeside.Tests.Support;

namespace Freeside.Tests.Clients;

/// <summary>The libraries that Freeside's clients use make and change customers, whatever they take a text for on its way.</summary>
[TestFixtureSource(typeof(ClientLibrary), nameof(ClientLibrary.All))]
[Parallelizable(ParallelScope.All)]
internal sealed class CustomerWritingTests(ClientLibrary library)
{
    private const string Secret = "sharingiscaring";
    private const string Nothing = "(undef)";

    private TestDatabase _database = null!;
    private FreesideServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _database = await TestDatabase.CreateAsync(StartingDatabases.Shop);
        _server = await FreesideServer.StartAsync(_database.ConnectionString, TimeProvider.System);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _database.DisposeAsync();
    }

    [Test]
    public async Task A_customer_with_odd_names_and_a_card_is_made_and_changed()
    {
        var custnum = await MakeAsync(
            "first", "José", "last", "Ñandú", "company", "Café Straße", "daytime", "4155551212", "night", "", "mobile", Nothing,
            "payby", "CARD", "payinfo", "4111111111111111", "paydate", "11/2099", "paycvv", "123");
        Assert.That(await StoredAsync("first || '|' || last || '|' || company || '|' || daytime || '|' || coalesce(night, 'none') || '|' || coalesce(mobile, 'none')", custnum),
            Is.EqualTo("José|Ñandú|Café Straße|415-555-1212|none|none"));
        Assert.That(await StoredAsync("paymask || '|' || paydate || '|' || left(payinfo, 1) || length(payinfo)", custnum),
            Is.EqualTo("4111xxxxxxxxxx11|2099-11-01|M356"), "encrypted");
        Assert.That(await _database.ScalarAsync($"select zip from cust_location where custnum = {custnum}"), Is.EqualTo("02134"));

        var changed = await CallAsync("update_customer", "secret", Secret, "custnum", custnum, "last", "Müller", "company", Nothing, "night", "4155550000");
        Assert.That(changed.Structure(), Is.EquivalentTo(new Dictionary<string, object?> { ["error"] = "" }));
        Assert.That(await StoredAsync("last || '|' || coalesce(company, 'none') || '|' || night || '|' || first", custnum),
            Is.EqualTo("Müller|none|415-555-0000|José"));
    }

    [Test]
    public async Task A_refusal_is_told_in_the_original_words()
    {
        var answer = await CallAsync("new_customer", "secret", Secret, "agentnum", "1", "refnum", "1", "first", "Joe", "last", "", "address1", "1 Main St",
            "city", "Springville", "state", "CA", "zip", "54321", "country", "US", "payby", "BILL");
        Assert.That(answer.Structure(), Is.EquivalentTo(new Dictionary<string, object?> { ["error"] = "Illegal (name) (error code illegal_name) last: " }));
    }

    [Test]
    public async Task An_address_that_is_refused_in_a_change_is_a_fault()
    {
        var custnum = await MakeAsync("first", "Joe", "last", "Schmoe", "payby", "BILL");
        Assert.That(
            await CallAsync("update_customer", "secret", Secret, "custnum", custnum, "address1", "2 Main St", "city", "", "state", "MA", "zip", "02134", "country", "US"),
            Is.EqualTo(library.Fault("Server", "Illegal or empty (text) (error code illegal_or_empty_text) city: ")));
    }

    private async Task<string> MakeAsync(params string[] arguments)
    {
        var answer = await CallAsync("new_customer", ["secret", Secret, "agentnum", "1", "refnum", "1", "address1", "1 Main St", "city", "Boston", "state", "MA",
            "zip", "02134", "country", "US", .. arguments]);
        Assert.That(answer.Structure()["error"], Is.Empty);
        return (string)answer.Structure()["custnum"]!;
    }

    private Task<LibraryAnswer> CallAsync(string method, params string[] arguments) => library.CallAsync(_server.Address, $"FS.API.{method}", arguments);

    private Task<object?> StoredAsync(string expression, string custnum) => _database.ScalarAsync($"select {expression} from cust_main where custnum = {custnum}");
}
