using System.Text.RegularExpressions;
using Freeside.Tests.Support;

namespace Freeside.Tests.Hosting;

/// <summary>The program on a database that is there already.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class RunningProgramTests
{
    private const string Card = "4111111111111111";

    [Test]
    public async Task Starting_and_reading_alter_nothing()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await using var program = await ProgramProcess.StartAsync("fs_api", ProgramShop.OnReadOnly(database));
        Assert.That((await ProgramShop.CustomerAsync(await program.AddressAsync())).Error, Is.Empty);
    }

    [Test]
    public async Task Without_the_right_to_make_its_own_schema_it_says_so_in_a_line_and_takes_payments_without_noting_receipts()
    {
        const string role = "writes_freesides_tables_alone";
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await database.ScalarAsync($"""
            insert into conf (name) values ('payment_receipt'), ('payment_receipt_email');
            select setval('cust_pay_paynum_seq', 100);
            create role {role} login;
            grant all on all tables in schema public to {role};
            grant all on all sequences in schema public to {role}
            """);
        try
        {
            await using var program = await ProgramProcess.StartAsync(ProgramShop.On(database).Replace("Username=freeside", $"Username={role}", StringComparison.Ordinal));
            var line = await program.LineAsync("outbox");
            Assert.That(line, Does.EndWith(
                $"The outbox is off, receipts for payments are not noted; the schema freeside_xmlrpc cannot be made or used: permission denied for database {await database.ScalarAsync("select current_database()")}"));
            using var client = new XmlRpcClient(await program.AddressAsync());
            var reply = await client.CallAsync("FS.API.insert_payment", ("secret", ProgramShop.Secret), ("custnum", "2"), ("payby", "CASH"), ("paid", "1"));
            Assert.That(reply.Error, Is.Empty);
            Assert.That(program.Errors, Is.Empty);
        }
        finally
        {
            await database.ScalarAsync($"drop owned by {role}; drop role {role}");
        }
    }

    [Test]
    public async Task Freesides_secrets_file_names_the_database()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        using var folder = TestFolder.Create();
        var settings = new Npgsql.NpgsqlConnectionStringBuilder(database.ConnectionString);
        var file = Path.Combine(folder.Path, "secrets");
        await File.WriteAllTextAsync(file, $"DBI:Pg:dbname={settings.Database};host={settings.Host};port={settings.Port}\n{settings.Username}\n\n");
        await using var program = await ProgramProcess.StartAsync("fs_api", $"--Freeside:SecretsFile={file}");
        Assert.That((await ProgramShop.CustomerAsync(await program.AddressAsync())).Error, Is.Empty);
    }

    [Test]
    public async Task Readiness_follows_the_database()
    {
        var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await using var program = await ProgramProcess.StartAsync(ProgramShop.On(database));
        using var http = new HttpClient { BaseAddress = await program.AddressAsync() };
        Assert.That(await HealthAsync(http), Is.EqualTo("200 ok, 200 ready"));
        await database.DisposeAsync();
        Assert.That(await HealthAsync(http), Is.EqualTo("200 ok, 503 not ready"));
        var reply = await ProgramShop.CustomerAsync(http.BaseAddress!);
        Assert.That(reply.FaultString, Does.Match(@"^Internal server error \(request \S+\)$"));
    }

    [Test]
    public async Task Every_call_leaves_one_line_in_the_log_and_no_secret()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await using var program = await ProgramProcess.StartAsync(ProgramShop.On(database));
        var address = await program.AddressAsync();
        using var client = new XmlRpcClient(address);
        await ProgramShop.CustomerAsync(address);
        await ProgramShop.CustomerAsync(address, custnum: "99");
        await ProgramShop.CustomerAsync(address, custnum: Card);
        await ProgramShop.CustomerAsync(address, secret: "open, barley");
        await client.CallAsync("FS.API.location_info", ("secret", ProgramShop.Secret), ("custnum", "3"), ("payinfo", Card), (Card, Card));
        await client.CallAsync("FS.API.no_such_method", ("secret", ProgramShop.Secret), ("payinfo", Card));
        await program.TerminateAsync();
        Assert.That(await program.ExitCodeAsync(), Is.Zero);

        var calls = program.Output.Where(l => l.Contains("FS.API.", StringComparison.Ordinal)).Select(l => CallLine().Match(l)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(calls.Select(c => $"{c.Groups["method"]} {c.Groups["custnum"]}: {c.Groups["outcome"]}"), Is.EqualTo(new[]
            {
                "customer_info 2: ok",
                "customer_info 99: refused",
                "customer_info (null): fault",
                "customer_info 2: wrong secret",
                "location_info 3: ok",
                "no_such_method (null): fault",
            }));
            Assert.That(calls.Select(c => c.Groups["request"].Value), Is.Unique);
            foreach (var hidden in (string[])[ProgramShop.Secret, "barley", Card])
                Assert.That(program.Written, Does.Not.Contain(hidden));
        });
    }

    private static async Task<string> HealthAsync(HttpClient http)
    {
        var answers = new List<string>();
        foreach (var path in (string[])["/health/live", "/health/ready"])
        {
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            answers.Add($"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }

        return string.Join(", ", answers);
    }

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info: \S+ FS\.API\.(?<method>\w+) (?<outcome>.+) in \d+\.\d ms, custnum (?<custnum>\S+), attempts \d, request (?<request>\S+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CallLine();
}
