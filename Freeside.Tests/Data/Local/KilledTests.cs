using System.Diagnostics;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Local;

/// <summary>What a start makes of an earlier one that was killed.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class KilledTests
{
    private const string Write = "insert into part_referral (referral) values ('committed')";
    private const string Read = "select count(*) from part_referral where referral = 'committed'";

    [Test]
    public async Task A_killed_program_leaves_a_server_that_is_taken_over()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        using var program = await DatabaseProcess.StartAsync(folder.Path);
        await PrivateFolder.AskAsync(program.ConnectionString, Write);
        var server = folder.ServerProcess;
        await program.KillAsync();

        await using var database = await folder.StartAsync();

        Assert.That(folder.ServerProcess, Is.EqualTo(server));
        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, Read), Is.EqualTo(1L));
    }

    [Test]
    public async Task A_server_killed_with_its_program_recovers()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        using var program = await DatabaseProcess.StartAsync(folder.Path);
        await PrivateFolder.AskAsync(program.ConnectionString, Write);
        var server = folder.ServerProcess;
        await program.KillAsync();
        Kill(server);

        await using var database = await folder.StartAsync();

        Assert.That(folder.ServerProcess, Is.Not.EqualTo(server));
        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, Read), Is.EqualTo(1L));
    }

    [Test]
    public async Task A_process_number_given_to_another_process_since_is_no_obstacle()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        using (var program = await DatabaseProcess.StartAsync(folder.Path))
        {
            await program.KillAsync();
            Kill(folder.ServerProcess);
        }

        foreach (var file in (string[])["cluster/postmaster.pid", "socket/.s.PGSQL.5432.lock"])
        {
            var path = Path.Combine(folder.Home, file);
            var lines = await File.ReadAllLinesAsync(path);
            lines[0] = $"{Environment.ProcessId}";
            await File.WriteAllLinesAsync(path, lines);
        }

        await using var database = await folder.StartAsync();

        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select count(*) from agent"), Is.EqualTo(1L));
    }

    [Test]
    public async Task A_server_whose_socket_was_cleaned_away_is_started_anew()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        using var program = await DatabaseProcess.StartAsync(folder.Path);
        var server = folder.ServerProcess;
        await program.KillAsync();
        File.Delete(Path.Combine(folder.Home, "socket", ".s.PGSQL.5432"));

        await using var database = await folder.StartAsync();

        Assert.That(folder.ServerProcess, Is.Not.EqualTo(server));
        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select count(*) from agent"), Is.EqualTo(1L));
    }

    [Test]
    public async Task A_first_start_killed_before_the_cluster_was_complete_is_redone()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        Directory.Move(Path.Combine(folder.Home, "cluster"), Path.Combine(folder.Home, "cluster.draft"));

        await using var database = await folder.StartAsync();

        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select count(*) from cust_main"), Is.EqualTo(3L));
        Assert.That(Directory.Exists(Path.Combine(folder.Home, "cluster.draft")), Is.False);
    }

    [TestCase(null)]
    [TestCase("create database freeside_draft")]
    public async Task A_first_start_killed_before_the_shop_was_complete_is_continued(string? reached)
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        var cluster = await folder.ClusterAsync();
        await cluster.StartAsync(CancellationToken.None);
        await PrivateFolder.AskAsync(cluster.ConnectionString("postgres"), "drop database freeside");
        if (reached is not null)
            await PrivateFolder.AskAsync(cluster.ConnectionString("postgres"), reached);
        await cluster.StopAsync(CancellationToken.None);

        await using var database = await folder.StartAsync();

        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select count(*) from cust_main"), Is.EqualTo(3L));
        Assert.That(await PrivateFolder.AskAsync(database.ConnectionString, "select count(*) from pg_database where datname = 'freeside_draft'"), Is.EqualTo(0L));
    }

    private static void Kill(int process)
    {
        using var victim = Process.GetProcessById(process);
        victim.Kill();
        victim.WaitForExit();
    }
}
