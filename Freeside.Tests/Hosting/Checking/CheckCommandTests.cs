using Freeside.Data.Local.Server;
using Freeside.Domain.Ledger;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Hosting;
using Freeside.XmlRpc.Hosting.Checking;

namespace Freeside.Tests.Hosting.Checking;

/// <summary>The program as a checker: what it writes, and its exit code.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CheckCommandTests
{
    private static readonly string[] Sound = ["All 21 invariants hold.", "All plans, events and settings in use are performed."];

    [Test]
    public async Task A_sound_ledger_ends_it_with_0()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await using var program = ProgramProcess.Launch("check", ProgramShop.OnReadOnly(database));
        var code = await program.ExitCodeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(program.Output, Is.EqualTo(Sound));
            Assert.That(program.Errors, Has.Count.EqualTo(Invariants.All.Count).And.All.Match(@"^\d+ of 24 rows, [a-z-]+: holds$"));
            Assert.That(code, Is.Zero);
        });
    }

    [Test]
    public async Task Violations_are_told_with_their_rows_and_end_it_with_1()
    {
        await using var database = await TestDatabase.CreateAsync(LedgerShop.Template);
        await database.ScalarAsync("""
            update cust_pay set paid = 29.99 where paynum = 100;
            insert into cust_credit (crednum, custnum, amount) select n, 5, 0 from generate_series(201, 225) n
            """);
        await using var program = ProgramProcess.Launch("check", ProgramShop.OnReadOnly(database));
        var code = await program.ExitCodeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(program.Output, Is.EqualTo((string[])
            [
                "payment-not-overapplied: violated once. No more of a payment is applied to invoices and refunds than was paid.",
                "  paynum 100, custnum 5, paid 29.99, applied 30.00",
                "amounts-positive: violated 25 times. Payments, credits, refunds and applications are of more than nothing.",
                .. Enumerable.Range(201, 20).Select(n => $"  crednum {n}, amount 0.00"),
                "  and 5 more",
                "2 of 21 invariants are violated, 26 times in all.",
                Sound[1],
            ]));
            Assert.That(program.Errors.Where(l => !l.EndsWith(": holds", StringComparison.Ordinal)).Select(l => l.Split(", ")[1]), Is.EqualTo(new[]
            {
                "payment-not-overapplied: violated once", "amounts-positive: violated 25 times",
            }));
            Assert.That(code, Is.EqualTo(1));
        });
    }

    [Test]
    public async Task What_is_not_performed_is_told_and_ends_it_with_3()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await database.ScalarAsync("insert into conf (name, value) values ('emailcancel', null), ('cust_main-exports', 'x')");
        await using var program = ProgramProcess.Launch("check", ProgramShop.OnReadOnly(database));
        var code = await program.ExitCodeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(program.Output, Is.EqualTo(new[]
            {
                Sound[0],
                "setting cust_main-exports (set for all agents): new_customer and update_customer are refused",
                "setting emailcancel (set for all agents): no mail is sent when a package is cancelled",
                "Not performed: 2 settings in use. Calls are refused because of 1 of it: the shop cannot switch.",
            }));
            Assert.That(code, Is.EqualTo(3));
        });
    }

    [Test]
    public async Task What_is_passed_over_is_told_and_keeps_nobody_from_switching()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await database.ScalarAsync("insert into conf (name, value) values ('emailcancel', null)");
        await using var program = ProgramProcess.Launch("check", ProgramShop.OnReadOnly(database));
        var code = await program.ExitCodeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(program.Output[^1], Is.EqualTo("Not performed: 1 setting in use. No call is refused because of it: the shop can switch."));
            Assert.That(code, Is.Zero);
        });
    }

    [Test]
    public async Task Neither_user_nor_secret_is_needed()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await using var program = ProgramProcess.Launch("check", ProgramShop.OnReadOnly(database));
        Assert.That(await program.ExitCodeAsync(), Is.Zero, program.Written);
    }

    [TestCase("not running; the database cannot be used: Failed to connect to 127.0.0.1:1", "--ConnectionStrings:Freeside=Host=127.0.0.1;Port=1;Database=x")]
    [TestCase("Freeside:Usr is no setting of this program; below Freeside there are User, DataDirectory, SecretsFile, PostgresBinaries, PreviousSecret, AllowedNetworks, Limits.", "--Freeside:Usr=x")]
    [TestCase("The argument -x is not understood: settings are given as --Name=value.", "-x")]
    public async Task What_keeps_it_from_checking_is_one_line(string line, string argument)
    {
        await using var program = ProgramProcess.Launch("check", argument);
        await AssertFailedAsync(program, line);
    }

    [Test]
    public async Task A_database_that_is_not_freesides_is_not_checked()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        await database.ScalarAsync("drop table cust_pay_refund");
        await using var program = ProgramProcess.Launch("check", ProgramShop.OnReadOnly(database));
        await AssertFailedAsync(program, "not running; the database is not a Freeside 3 database this program can work on:", "  table cust_pay_refund is missing");
    }

    [Test]
    public async Task Told_to_stop_it_does_not_claim_that_all_is_well()
    {
        await using var database = await TestDatabase.CreateAsync(ProgramShop.Template);
        using var output = new StringWriter();
        var stopped = await Assert.ThrowsAsync<StartupException>(() =>
            CheckCommand.RunAsync([ProgramShop.On(database)], TimeProvider.System, output, new CancellationToken(canceled: true)));
        Assert.That(stopped!.Message, Is.EqualTo("not checked to the end; told to stop"));
        Assert.That(output.ToString(), Is.Empty);
    }

    [Test]
    public async Task A_private_database_is_started_for_the_check_and_stopped_again()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await using var program = ProgramProcess.Launch("check", $"--Freeside:DataDirectory={folder.Path}");
        Assert.That(await program.ExitCodeAsync(), Is.Zero, program.Written);
        Assert.That(program.Output, Is.EqualTo(Sound));
        Assert.That(ServerProcesses.AnyAt(Path.Combine(folder.Home, "cluster")), Is.False, "a database server is left");
    }

    [Test]
    public async Task A_private_database_is_checked_while_the_server_runs_it()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await using var server = await ProgramProcess.StartAsync($"--Freeside:DataDirectory={folder.Path}");
        await using var program = ProgramProcess.Launch("check", $"--Freeside:DataDirectory={folder.Path}");
        Assert.That(await program.ExitCodeAsync(), Is.Zero, program.Written);
        Assert.That(program.Output, Is.EqualTo(Sound));
        Assert.That((await ProgramShop.CustomerAsync(await server.AddressAsync(), "wrong")).Error, Is.EqualTo("Incorrect shared secret"));
    }

    private static async Task AssertFailedAsync(ProgramProcess program, params string[] lines)
    {
        var code = await program.ExitCodeAsync();
        Assert.Multiple(() =>
        {
            Assert.That(program.Errors, Is.EqualTo(lines));
            Assert.That(program.Output, Is.Empty);
            Assert.That(code, Is.EqualTo(1));
        });
    }
}
