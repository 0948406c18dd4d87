using Freeside.Tests.Support;
using Npgsql;

namespace Freeside.Tests.Clients;

/// <summary>The libraries that Freeside's clients use read from this server what is stored, and show its refusals and faults as ever.</summary>
[TestFixtureSource(typeof(ClientLibrary), nameof(ClientLibrary.All))]
[Parallelizable(ParallelScope.All)]
internal sealed class ClientLibraryTests(ClientLibrary library)
{
    private const string Oddities = """
        update cust_main set company = '<Söhne> & "Töchter"', night = '日本' where custnum = 2;
        insert into cust_location (locationnum, custnum, locationname, address1, zip, country, latitude, longitude, location_kind, disabled)
            values (14, 2, 'Łódź', 'No. 007', '02134', 'US', 37.5, -122.41941, 'R', 'Y')
        """;

    private TestDatabase _database = null!;
    private FreesideServer _server = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await _database.ScalarAsync(Oddities);
        _server = await FreesideServer.StartAsync(_database.ConnectionString, TimeProvider.System);
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        await _server.DisposeAsync();
        await _database.DisposeAsync();
    }

    [TestCase("2")]
    [TestCase("002", Description = "sent as a number by three of the libraries")]
    public async Task A_customer_is_read_as_stored(string custnum)
    {
        var answer = await CallAsync("customer_info", "secret", ProgramShop.Secret, "custnum", custnum);
        Dictionary<string, object?> expected = new(StringComparer.Ordinal)
        {
            ["error"] = "",
            ["display_custnum"] = "2",
            ["name"] = "José Ñandú",
            ["balance"] = "-80.00",
            ["status"] = "prospect",
            ["statuscolor"] = "FF00F5",
            ["invoicing_list"] = "a@b.com, c@d.org",
            ["postal_invoicing"] = "1",
        };
        await StoredAsync(expected, "", "select first, last, company, daytime, night, fax, mobile from cust_main where custnum = 2");
        const string address = "select address1, address2, city, county, state, zip, country from cust_location where locationnum = ";
        await StoredAsync(expected, "", address + 11);
        await StoredAsync(expected, "ship_", address + 12);
        Assert.That(answer.Structure(), Is.EquivalentTo(expected));
    }

    [Test]
    public async Task Locations_are_read_as_stored()
    {
        var answer = await CallAsync("location_info", "secret", ProgramShop.Secret, "custnum", "2");
        List<object> expected = [];
        foreach (var locationnum in (int[])[11, 12, 14])
            expected.Add(await StoredAsync([], "", $"select * from cust_location where locationnum = {locationnum}"));
        Assert.Multiple(() =>
        {
            Assert.That(answer.Structure()["error"], Is.Empty);
            Assert.That(answer.Structure()["locations"], Is.EqualTo(expected));
        });
    }

    [TestCase("open, barley")]
    [TestCase("")]
    [TestCase("Sesame, offne dich")]
    public async Task A_wrong_secret_is_a_result_that_says_so(string secret)
    {
        var answer = await CallAsync("customer_info", "secret", secret, "custnum", "2");
        Assert.That(answer.Structure(), Is.EquivalentTo(new Dictionary<string, object?> { ["error"] = "Incorrect shared secret" }));
    }

    [Test]
    public async Task An_unknown_customer_is_a_result_that_says_so()
    {
        var answer = await CallAsync("customer_info", "secret", ProgramShop.Secret, "custnum", "99");
        Assert.That(answer.Structure(), Is.EquivalentTo(new Dictionary<string, object?> { ["error"] = "Unknown custnum" }));
    }

    [Test]
    public async Task An_unknown_method_is_a_fault() => Assert.That(
        await CallAsync("no_such_method", "secret", ProgramShop.Secret),
        Is.EqualTo(library.Fault("Client", "Failed to locate method (no_such_method) in class (FS::API)")));

    [Test]
    public async Task A_value_the_database_refuses_is_a_fault() => Assert.That(
        await CallAsync("customer_info", "secret", ProgramShop.Secret, "custnum", "2.5"),
        Is.EqualTo(library.Fault("Server", "ERROR:  invalid input syntax for type integer: \"2.5\"")));

    private Task<LibraryAnswer> CallAsync(string method, params string[] arguments) => library.CallAsync(_server.Address, $"FS.API.{method}", arguments);

    // Every column of a row as text, NULL as the empty one.
    private async Task<Dictionary<string, object?>> StoredAsync(Dictionary<string, object?> into, string prefix, string sql)
    {
        await using var connection = await _database.OpenAsync();
        await using var command = new NpgsqlCommand($"select key, coalesce(value, '') from ({sql}) r, json_each_text(row_to_json(r))", connection);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            into[prefix + reader.GetString(0)] = reader.GetString(1);
        return into;
    }
}
