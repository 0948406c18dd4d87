using Freeside.Data.Local;
using Freeside.Data.Local.Seed;
using Freeside.Data.Schema;

namespace Freeside.Tests.Support;

/// <summary>What a test's database starts with. It is made once for a test process and then cloned, file by file.</summary>
internal sealed class TestTemplate
{
    private readonly Lazy<Task<string>> _database;

    /// <summary>Statements that fill a clone of another template, or an empty database.</summary>
    /// <param name="name">Its name: small letters, digits and underscores.</param>
    /// <param name="from">What it starts from.</param>
    /// <param name="statements">What is added, each a script of its own.</param>
    public TestTemplate(string name, TestTemplate? from, Func<IEnumerable<string>> statements)
        : this(name, from, async database => await TestCluster.ExecuteAsync(database, statements()))
    {
    }

    /// <summary>A template filled by code, which gets the database's name and leaves no connection open.</summary>
    public TestTemplate(string name, TestTemplate? from, Func<string, Task> fill) => _database = new Lazy<Task<string>>(() => MakeAsync(name, from, fill));

    /// <summary>Freeside's tables without a row.</summary>
    public static TestTemplate EmptySchema { get; } =
        new("empty_schema", from: null, () => [SchemaDdl.CreateAll(SchemaCatalog.Freeside3)]);

    /// <summary>The small shop that the private database starts with.</summary>
    public static TestTemplate SeededShop { get; } = new("seeded_shop", from: null, async database =>
        await NewDatabase.FillAsync(
            await TestCluster.ConnectionStringAsync(database), SchemaCatalog.Freeside3, SeedValues.Make(TimeProvider.System), CancellationToken.None));

    /// <summary>The statement that clones the template, made first where no test asked for it yet.</summary>
    public async Task<string> CloneStatementAsync(string database) =>
        $"create database {database} template {await _database.Value} strategy file_copy";

    private static async Task<string> MakeAsync(string name, TestTemplate? from, Func<string, Task> fill)
    {
        await TestCluster.ExecuteAsync("postgres", from is null ? $"create database {name}" : await from.CloneStatementAsync(name));
        await fill(name);
        return name;
    }
}
