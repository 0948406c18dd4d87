using Freeside.Data.Schema;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Schema;

/// <summary>The catalogue of tables against real ones: those it makes, and the original's.</summary>
[Parallelizable(ParallelScope.All)]
[TestFixtureSource(nameof(Databases))]
internal sealed class SchemaTests(string name)
{
    private static readonly TestTemplate Original = new("original_schema", from: null, FixtureDump.SchemaStatements);

    private static IEnumerable<string> Databases => FixtureDump.Path is null ? ["made"] : ["made", "original"];

    [Test]
    public async Task Every_column_has_its_type_nullability_and_sequence()
    {
        await using var database = await TestDatabase.CreateAsync(Template);
        var live = await LiveSchema.ColumnsAsync(database);
        Assert.That(SchemaCatalog.Freeside3.WithHistory.SelectMany(LiveSchema.Columns).Where(c => !live.Contains(c)), Is.Empty);
    }

    [Test]
    public async Task Every_key_and_index_is_there()
    {
        await using var database = await TestDatabase.CreateAsync(Template);
        var live = await LiveSchema.IndexesAsync(database);
        Assert.That(SchemaCatalog.Freeside3.WithHistory.SelectMany(LiveSchema.Indexes).Where(i => !live.Contains(i)), Is.Empty);
    }

    [Test]
    public async Task The_tables_have_no_column_that_the_catalogue_lacks()
    {
        await using var database = await TestDatabase.CreateAsync(Template);
        var known = SchemaCatalog.Freeside3.WithHistory.ToDictionary(t => t.Name + ".", t => LiveSchema.Columns(t).ToHashSet());
        var unknown = (await LiveSchema.ColumnsAsync(database))
            .Where(c => known.TryGetValue(c[..(c.IndexOf('.', StringComparison.Ordinal) + 1)], out var columns) && !columns.Contains(c));
        Assert.That(unknown, Is.Empty);
    }

    private TestTemplate Template => name == "made" ? TestTemplate.EmptySchema : Original;
}
