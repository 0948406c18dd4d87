using Freeside.Data.Local;
using Freeside.Data.Local.Server;

namespace Freeside.Tests.Data.Local.Server;

/// <summary>Which folders are taken for PostgreSQL's server programs.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PostgresBinariesTests
{
    private const string Works = "echo \"postgres (PostgreSQL) 99.1 (Test)\"";

    [Test]
    public async Task Those_of_this_machine_are_found_and_complete()
    {
        var account = await ServerAccount.ForAsync("/", "/nonexistent", CancellationToken.None);
        var found = await PostgresBinaries.FindAsync(folder: null, major: null, account, CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(found.Major, Is.GreaterThanOrEqualTo(13));
            Assert.That(File.Exists(found.Program("pg_ctl")));
            Assert.That(new FileInfo(found.Program("initdb")).LinkTarget, Is.Null);
        });
    }

    [Test]
    public async Task Programs_with_their_support_files_are_taken()
    {
        using var folder = new ProgramFolder(Works, "echo POSTGRES_BKI=/etc/passwd");
        var found = await FindAsync(folder);
        Assert.That((found.Version, found.Major), Is.EqualTo(("99.1", 99)));
    }

    [TestCase("echo 'postgres (PostgreSQL) 9.6.24'", "echo POSTGRES_BKI=/etc/passwd", "version 9.6.24 is too old")]
    [TestCase("echo 'lib.so: error: not found' >&2; exit 127", "true", "not found")]
    [TestCase(Works, "echo POSTGRES_BKI=/nonexistent/postgres.bki", "/nonexistent/postgres.bki is missing")]
    [TestCase(Works, "echo 'initdb: error: no templates' >&2; exit 1", "no templates")]
    public async Task Others_are_refused_with_the_reason(string postgres, string initdb, string reason)
    {
        using var folder = new ProgramFolder(postgres, initdb);
        var refusal = await Assert.ThrowsAsync<LocalDatabaseException>(() => FindAsync(folder));
        Assert.That(refusal!.Message, Does.Contain($"{folder.Path}: {reason}"));
    }

    private static Task<PostgresBinaries> FindAsync(ProgramFolder folder) =>
        PostgresBinaries.FindAsync(folder.Path, major: null, ServerAccount.Self, CancellationToken.None);

    // Scripts in place of the programs; beside the tests, since folders for temporary files may forbid to run any.
    private sealed class ProgramFolder : IDisposable
    {
        public ProgramFolder(string postgres, string initdb)
        {
            Directory.CreateDirectory(Path);
            foreach (var (name, script) in new[] { ("postgres", postgres), ("initdb", initdb), ("pg_ctl", "true") })
            {
                // By a tool: a file that this process writes may be open in a child just being started, and could not be run meanwhile.
                var made = Tool.RunAsync(ToolCommand.Of("sh", "-c", "printf '#!/bin/sh\\n%s\\n' \"$1\" >\"$2\" && chmod 755 \"$2\"", "sh", script, System.IO.Path.Combine(Path, name)), CancellationToken.None);
                Assert.That(made.GetAwaiter().GetResult().IsSuccess);
            }
        }

        public string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "programs-" + Guid.NewGuid().ToString("N"));

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
