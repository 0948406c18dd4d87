using Freeside.Data.Local;
using Freeside.Data.Local.Server;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Local;

/// <summary>The private database from its first start to its last stop.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PrivatePostgresTests
{
    [Test]
    public async Task The_first_start_makes_a_shop_and_a_secret()
    {
        await using var folder = new PrivateFolder();
        await using var database = await folder.StartAsync();

        Assert.Multiple(() =>
        {
            Assert.That(database.IsFirstStart);
            Assert.That(database.SharedSecret, Does.Match("^[A-Za-z0-9_-]{32,}$"));
        });
        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select last from cust_main where custnum = 1"), Is.EqualTo("Sample"));
    }

    [Test]
    public async Task The_second_start_finds_the_same_data_and_the_same_secret()
    {
        await using var folder = new PrivateFolder();
        var first = await folder.StartAsync();
        await PrivateFolder.AskAsync(first.ConnectionString, "insert into part_referral (referral) values ('kept')");
        first.Announced();
        await first.DisposeAsync();

        await using var second = await folder.StartAsync();

        Assert.Multiple(() =>
        {
            Assert.That(second.IsFirstStart, Is.False);
            Assert.That(second.SharedSecret, Is.EqualTo(first.SharedSecret));
        });
        Assert.That(await PrivateFolder.AskAsync(second.ConnectionString, "select count(*) from part_referral where referral = 'kept'"), Is.EqualTo(1L));
    }

    [Test]
    public async Task What_the_database_of_an_older_version_lacks_is_added()
    {
        await using var folder = new PrivateFolder();
        var older = await folder.StartAsync();
        await PrivateFolder.AskAsync(older.ConnectionString, "drop table cust_event, h_cust_event; alter table cust_main drop column invoice_noemail; select 1");
        await older.DisposeAsync();

        await using var newer = await folder.StartAsync();

        Assert.That(
            await PrivateFolder.AskAsync(newer.ConnectionString, "select count(*) || ' ' || count(h.historynum) || ' ' || nextval('cust_event_eventnum_seq') from cust_event left join h_cust_event h on true"),
            Is.EqualTo("0 0 1"));
        Assert.That(await PrivateFolder.AskAsync(newer.ConnectionString, "select last || coalesce(invoice_noemail, '') from cust_main where custnum = 1"), Is.EqualTo("Sample"));
    }

    [Test]
    public async Task A_start_stays_the_first_until_the_secret_was_told()
    {
        await using var folder = new PrivateFolder();
        var first = await folder.StartAsync();
        await first.DisposeAsync();

        await using var second = await folder.StartAsync();

        Assert.Multiple(() =>
        {
            Assert.That(second.IsFirstStart);
            Assert.That(second.SharedSecret, Is.EqualTo(first.SharedSecret));
        });
    }

    [Test]
    public async Task Nothing_runs_after_the_end()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        var database = await folder.StartAsync();
        var server = folder.ServerProcess;
        Assert.That(Directory.Exists($"/proc/{server}"));

        await database.DisposeAsync();

        Assert.That(Directory.Exists($"/proc/{server}"), Is.False);
    }

    [Test]
    public async Task Only_its_own_account_can_read_the_data()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await using var database = await folder.StartAsync();

        var modes = await Tool.RunAsync(
            ToolCommand.Of("stat", "-c", "%A", folder.Home, Path.Combine(folder.Home, "socket"), Path.Combine(folder.Home, "cluster")), CancellationToken.None);
        var owner = await Tool.RunAsync(ToolCommand.Of("stat", "-c", "%u", folder.Home), CancellationToken.None);
        var runsAs = await Tool.RunAsync(ToolCommand.Of("stat", "-c", "%u", $"/proc/{folder.ServerProcess}"), CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(modes.Output, Is.EqualTo("drwx------\ndrwx------\ndrwx------\n"));
            Assert.That(runsAs.Output, Is.EqualTo(owner.Output).And.Not.EqualTo("0\n"));
        });
    }

    [Test]
    public async Task A_folder_below_one_closed_to_others_will_do()
    {
        await using var folder = new PrivateFolder();
        var closed = await Tool.RunAsync(ToolCommand.Of("install", "-d", "-m", "700", folder.Path), CancellationToken.None);
        Assert.That(closed.IsSuccess);
        await using var database = await PrivatePostgres.StartAsync(
            new PrivatePostgresOptions { DataFolder = Path.Combine(folder.Path, "data"), IsDurable = false }, TimeProvider.System, CancellationToken.None);

        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select count(*) from agent"), Is.EqualTo(1L));
    }

    [Test]
    public async Task The_server_listens_on_no_network()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await using var database = await folder.StartAsync();

        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "show listen_addresses"), Is.EqualTo(""));
        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select inet_server_addr() is null"), Is.True);
    }

    [Test]
    public async Task The_memory_for_pages_is_small_unless_more_is_wanted()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await using (var usual = await folder.StartAsync())
            Assert.That(await PrivateFolder.AskAsync(usual.ConnectionString, "show shared_buffers"), Is.EqualTo("128MB"));

        await using var wanted = await PrivatePostgres.StartAsync(
            new PrivatePostgresOptions { DataFolder = folder.Path, IsDurable = false, SharedBuffers = "160MB" }, TimeProvider.System, CancellationToken.None);

        Assert.That(await PrivateFolder.AskAsync(wanted.ConnectionString, "show shared_buffers"), Is.EqualTo("160MB"));
    }

    [Test]
    public async Task A_path_too_long_for_a_socket_and_full_of_signs_will_do()
    {
        await using var folder = new PrivateFolder();
        var path = Path.Combine(folder.Path, new string('x', 100), "a, 'b' \"c\" $(d) \\e é");
        await using var database = await PrivatePostgres.StartAsync(
            new PrivatePostgresOptions { DataFolder = path, IsDurable = false }, TimeProvider.System, CancellationToken.None);

        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "show data_directory"), Is.EqualTo(Path.Combine(path, "postgres", "cluster")));
    }
}
