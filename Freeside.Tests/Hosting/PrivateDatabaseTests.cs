using Freeside.Data.Local.Server;
using Freeside.Tests.Support;

namespace Freeside.Tests.Hosting;

/// <summary>The program without a database: it makes its own, and keeps it whatever happens to itself.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PrivateDatabaseTests
{
    private const string Told = "shared secret: ";

    [Test]
    public async Task The_first_start_tells_the_secret_once_and_a_kill_loses_nothing()
    {
        await using var folder = new PrivateFolder();
        await using var first = await ProgramProcess.StartAsync(On(folder));
        var secret = (await first.LineAsync(Told))[Told.Length..];
        var address = await first.AddressAsync();
        Assert.That((await ProgramShop.CustomerAsync(address, "wrong")).Error, Is.EqualTo("Incorrect shared secret"));
        await ChangeAsync(folder, "update cust_main set company = 'Kept' where custnum = 2");
        var before = await ProgramShop.CustomerAsync(address, secret);
        Assert.That(before.Members["company"], Is.EqualTo("Kept"));
        await first.KillAsync();
        await first.ExitCodeAsync();
        Assert.That(first.Output.Count(l => l.Contains(secret, StringComparison.Ordinal)), Is.EqualTo(1));

        await using var second = await ProgramProcess.StartAsync(On(folder));
        var after = await ProgramShop.CustomerAsync(await second.AddressAsync(), secret);
        Assert.That(after.Members, Is.EquivalentTo(before.Members));
        await second.TerminateAsync();
        Assert.That(await second.ExitCodeAsync(), Is.Zero);
        Assert.Multiple(() =>
        {
            Assert.That(second.Written, Does.Not.Contain(Told).And.Not.Contain(secret));
            Assert.That(ServerProcesses.AnyAt(Cluster(folder)), Is.False, "a database server is left");
        });
    }

    [Test]
    public async Task A_second_instance_on_the_same_folder_is_refused()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await using var first = await ProgramProcess.StartAsync(On(folder));
        await using var second = ProgramProcess.Launch("--urls=http://127.0.0.1:0", On(folder));
        Assert.That(await second.ExitCodeAsync(), Is.EqualTo(1));
        Assert.That(second.Errors, Is.EqualTo(new[]
        {
            $"not running; The data folder {folder.Path} is in use by another instance of this program (its process number is in freeside.lock).",
        }));
        Assert.That((await ProgramShop.CustomerAsync(await first.AddressAsync(), "wrong")).Error, Is.EqualTo("Incorrect shared secret"));
    }

    private static string On(PrivateFolder folder) => $"--Freeside:DataDirectory={folder.Path}";

    private static string Cluster(PrivateFolder folder) => Path.Combine(folder.Home, "cluster");

    private static async Task ChangeAsync(PrivateFolder folder, string sql)
    {
        var server = PostmasterFile.Read(Cluster(folder))!;
        await PrivateFolder.AskAsync($"Host={server.SocketFolder};Username={PostgresCluster.Owner};Database=freeside", sql);
    }
}
