using System.Net;
using System.Net.Sockets;
using Freeside.Tests.Support;

namespace Freeside.Tests.Hosting;

/// <summary>What keeps the program from starting is told on standard error, in words and not as a stack trace, and ends it with code 1.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RefusedStartTests
{
    private const string Elsewhere = "--ConnectionStrings:Freeside=Host=127.0.0.1;Port=1;Database=x";

    [TestCase("not running; the database cannot be used: Failed to connect to 127.0.0.1:1", Elsewhere)]
    [TestCase("ConnectionStrings:Freeside is not understood: Couldn't set nonsense (Parameter 'nonsense')", "--ConnectionStrings:Freeside=Nonsense=1")]
    [TestCase("ConnectionStrings:Freeside names no server: Host=… is missing.", "--ConnectionStrings:Freeside=Database=x")]
    [TestCase("ConnectionStrings:Freeside and Freeside:SecretsFile both name a database; leave one out.", Elsewhere, "--Freeside:SecretsFile=/x")]
    [TestCase("Freeside:SecretsFile /nonexistent/secrets cannot be read: Could not find a part of the path '/nonexistent/secrets'.", "--Freeside:SecretsFile=/nonexistent/secrets")]
    [TestCase("Freeside:User is empty; name the Freeside login to work as, fs_api for example.", "--Freeside:User=")]
    [TestCase("Freeside:DataDirectory is empty; name a folder for the private database.", "--Freeside:DataDirectory=")]
    [TestCase("not running; The data folder /proc holds files that are not this program's: name an empty or a new folder.", "--Freeside:DataDirectory=/proc")]
    [TestCase("Freeside:Limits:MaxDepth must be between 8 and 256.", "--Freeside:Limits:MaxDepth=1")]
    [TestCase("Failed to convert configuration value 'much' at 'Freeside:Limits:MaxDepth' to type 'System.Int32'.", "--Freeside:Limits:MaxDepth=much")]
    [TestCase("Freeside:Usr is no setting of this program; below Freeside there are User, DataDirectory, SecretsFile, PostgresBinaries, PreviousSecret, AllowedNetworks, Limits.", "--Freeside:Usr=x")]
    [TestCase("Freeside:AllowedNetworks: 'example.com' is no network; 10.1.0.0/16 is one, and so is a single address.", "--Freeside:AllowedNetworks=127.0.0.1 example.com")]
    [TestCase("not running; cannot listen on nonsense: an address is http://127.0.0.1:8008, for example.", Elsewhere, "--urls=nonsense")]
    [TestCase("not running; cannot listen on http://[bad: name this machine's address in numbers, localhost, or * for every address.", Elsewhere, "--urls=http://[bad")]
    [TestCase("not running; cannot listen on http://127.0.0.1:99999: a port is between 0 and 65535.", Elsewhere, "--urls=http://127.0.0.1:99999")]
    [TestCase("The argument -x is not understood: settings are given as --Name=value.", "-x")]
    [TestCase("The argument --urls has no value: settings are given as --Name=value.", "--urls")]
    [TestCase("The argument more is not understood: settings are given as --Name=value.", "fs_api", "more")]
    public Task A_setting_that_cannot_be(string line, params string[] arguments) => AssertRefusedAsync(arguments, line);

    [TestCase("not running; unknown user: stranger", null, "stranger")]
    [TestCase("not running; unknown user: fs_bootstrap", null, "fs_bootstrap", Description = "a disabled one")]
    [TestCase("not running; unknown user: fs_api", "delete from access_user where username = 'fs_api'")]
    [TestCase("not running; xmlrpc_api conf option is off", "delete from conf where name = 'xmlrpc_api'")]
    [TestCase("not running; api_shared_secret conf option is not set", "delete from conf where name = 'api_shared_secret'")]
    [TestCase("not running; api_shared_secret conf option is not set", "update conf set value = '' where name = 'api_shared_secret'")]
    public async Task A_database_on_which_the_api_may_not_run(string line, string? change, params string[] arguments)
    {
        await using var database = await ShopAsync(change);
        await AssertRefusedAsync([.. arguments, ProgramShop.OnReadOnly(database)], line);
    }

    [Test]
    public async Task A_database_that_is_not_freesides()
    {
        await using var database = await ShopAsync(
            "drop table cust_pay_refund; alter table cust_main drop column fax, add column fax_old int; alter table cust_bill alter column charged type text; alter table h_cust_pay drop column paid");
        await AssertRefusedAsync(
            [ProgramShop.OnReadOnly(database)],
            "not running; the database is not a Freeside 3 database this program can work on:",
            "  column cust_bill.charged is text, not numeric",
            "  column cust_main.fax is missing",
            "  table cust_pay_refund is missing",
            "  column h_cust_pay.paid is missing");
    }

    [Test]
    public async Task A_database_that_is_gone()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        var name = await database.ScalarAsync("select current_database()");
        await AssertRefusedAsync(
            [$"--ConnectionStrings:Freeside={database.ConnectionString.Replace($"{name}", $"{name}_gone", StringComparison.Ordinal)}"],
            $"not running; the database cannot be used: 3D000: database \"{name}_gone\" does not exist");
    }

    [Test]
    public async Task A_role_that_may_not_read()
    {
        await using var database = await ShopAsync($"create role reads_nothing_of_it login");
        try
        {
            await AssertRefusedAsync(
                [ProgramShop.OnReadOnly(database).Replace("Username=freeside", "Username=reads_nothing_of_it", StringComparison.Ordinal)],
                "not running; the database cannot be used: 42501: permission denied for table access_user");
        }
        finally
        {
            await database.ScalarAsync("drop role reads_nothing_of_it");
        }
    }

    [Test]
    public async Task A_port_in_use()
    {
        await using var database = await ShopAsync();
        using var occupant = new TcpListener(IPAddress.Loopback, 0);
        occupant.Start();
        await AssertRefusedAsync(
            [$"--urls=http://{occupant.LocalEndpoint}", ProgramShop.OnReadOnly(database)],
            $"not running; cannot listen: Failed to bind to address http://{occupant.LocalEndpoint}: address already in use.");
    }

    [Test]
    public async Task A_certificate_that_is_missing()
    {
        await using var database = await ShopAsync();
        await AssertRefusedAsync(
            [ProgramShop.OnReadOnly(database), "--Kestrel:Endpoints:Https:Url=https://127.0.0.1:0", "--Kestrel:Endpoints:Https:Certificate:Path=/nonexistent/billing.pem"],
            "not running; cannot listen: Could not find a part of the path '/nonexistent/billing.pem'.");
    }

    private static async Task<TestDatabase> ShopAsync(string? change = null)
    {
        var database = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        if (change is not null)
            await database.ScalarAsync(change);
        return database;
    }

    private static async Task AssertRefusedAsync(string[] arguments, params string[] lines)
    {
        await using var program = ProgramProcess.Launch(arguments);
        var code = await program.ExitCodeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(program.Errors, Is.EqualTo(lines));
            Assert.That(program.Output, Is.Empty);
            Assert.That(code, Is.EqualTo(1));
        });
    }
}
