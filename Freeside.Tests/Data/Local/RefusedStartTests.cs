using Freeside.Data.Local;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Local;

/// <summary>Starts that are refused: always with one line that says what to do, and without touching anything.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RefusedStartTests
{
    [Test]
    public async Task A_second_instance_is_refused_and_the_first_goes_on()
    {
        await using var folder = new PrivateFolder();
        await using var first = await folder.StartAsync();

        await Assert.ThatAsync(folder.StartAsync, Throws.TypeOf<LocalDatabaseException>().With.Message.Contains("in use by another instance"));
        Assert.That(await PrivateFolder.AskAsync(first.ConnectionString, "select count(*) from agent"), Is.EqualTo(1L));
    }

    [Test]
    public async Task The_folder_is_free_after_the_end_and_after_a_refusal()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await Assert.ThatAsync(() => StartAsync(folder.Path, programs: "/nonexistent"), Throws.TypeOf<LocalDatabaseException>());

        await using var second = await folder.StartAsync();

        Assert.That(second.IsFirstStart, Is.False);
    }

    [Test]
    public async Task A_folder_with_other_files_is_refused_and_left_alone()
    {
        using var folder = TestFolder.Create();
        var before = Directory.GetFileSystemEntries(folder.Path);

        var refusal = await Assert.ThrowsAsync<LocalDatabaseException>(() => StartAsync(folder.Path));

        Assert.Multiple(() =>
        {
            Assert.That(refusal!.Message, Does.Contain("not this program's").And.Not.Contain("\n"));
            Assert.That(Directory.GetFileSystemEntries(folder.Path), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task Somebody_elses_cluster_is_refused()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();

        await Assert.ThatAsync(() => StartAsync(Path.Combine(folder.Home, "cluster")), Throws.TypeOf<LocalDatabaseException>().With.Message.Contains("not this program's"));
    }

    [TestCase("/proc/data")]
    [TestCase("/dev/null")]
    [TestCase("/dev/null/data")]
    public async Task A_folder_that_cannot_be_made_is_refused(string path)
    {
        var refusal = await Assert.ThrowsAsync<LocalDatabaseException>(() => StartAsync(path));
        Assert.That(refusal!.Message, Does.StartWith($"The data folder {path} cannot be").And.Not.Contain("\n"));
    }

    [Test]
    public async Task Missing_programs_are_named_with_what_to_install()
    {
        await using var folder = new PrivateFolder();
        var refusal = await Assert.ThrowsAsync<LocalDatabaseException>(() => StartAsync(folder.Path, programs: "/nonexistent"));
        Assert.That(refusal!.Message, Does.Contain("apt-get install postgresql)").And.Contain("/nonexistent: no initdb").And.Not.Contain("\n"));
    }

    [Test]
    public async Task Data_of_another_version_needs_that_versions_programs()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        var file = Path.Combine(folder.Home, "cluster", "PG_VERSION");
        var version = await File.ReadAllTextAsync(file);
        await File.WriteAllTextAsync(file, "99\n");

        await Assert.ThatAsync(folder.StartAsync, Throws.TypeOf<LocalDatabaseException>().With.Message.Contains("apt-get install postgresql-99)"));
        await File.WriteAllTextAsync(file, version);
    }

    [Test]
    public async Task A_server_that_does_not_start_tells_its_reason()
    {
        await using var folder = await PrivateFolder.StartedBeforeAsync();
        await File.AppendAllTextAsync(Path.Combine(folder.Home, "cluster", "postgresql.conf"), "no_such_setting = 1\n");

        await Assert.ThatAsync(folder.StartAsync, Throws.TypeOf<LocalDatabaseException>().With.Message.Contains("did not start: configuration file"));
    }

    private static Task<PrivatePostgres> StartAsync(string folder, string? programs = null) => PrivatePostgres.StartAsync(
        new PrivatePostgresOptions { DataFolder = folder, ProgramFolder = programs, IsDurable = false }, TimeProvider.System, CancellationToken.None);
}
