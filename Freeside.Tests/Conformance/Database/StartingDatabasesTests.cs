using Freeside.Data.Schema;
using Freeside.Tests.Conformance.Recordings;
using Freeside.Tests.Support;

namespace Freeside.Tests.Conformance.Database;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class StartingDatabasesTests
{
    [Test]
    public async Task The_shop_has_its_rows_and_goes_on_counting_where_they_end()
    {
        await using var database = await TestDatabase.CreateAsync(StartingDatabases.Shop);
        Assert.Multiple(async () =>
        {
            Assert.That(await database.ScalarAsync("select count(*) from cust_main"), Is.EqualTo(12));
            Assert.That(await database.ScalarAsync("select count(*) from h_cust_main_county"), Is.EqualTo(5189));
            Assert.That(await database.ScalarAsync("select nextval('cust_pay_paynum_seq')"), Is.EqualTo(2));
            Assert.That(await database.ScalarAsync("select nextval('cust_refund_refundnum_seq')"), Is.EqualTo(1));
        });
    }

    [Test]
    public void Every_table_a_recording_changes_is_in_the_catalogue()
    {
        var known = SchemaCatalog.Freeside3.WithHistory.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var changed = ScenarioFiles.Packed.Names.SelectMany(n => ScenarioFiles.Packed.Read(n).Steps).SelectMany(s => s.Changes).Select(c => c.Table);
        Assert.That(changed.Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal), Is.Empty);
    }

    [Test]
    public async Task Sequences_without_a_number_go_back_to_none()
    {
        await using var database = await TestDatabase.CreateAsync(StartingDatabases.AuditedShop);
        await using var played = await PlayedDatabase.OpenAsync(database.ConnectionString, []);
        await database.ScalarAsync("select nextval('cust_refund_refundnum_seq')");
        await played.TakeChangesAsync("""{"cust_pay_paynum_seq": 7, "no_such_sequence": 3}""");
        Assert.Multiple(async () =>
        {
            Assert.That(await database.ScalarAsync("select nextval('cust_refund_refundnum_seq')"), Is.EqualTo(1));
            Assert.That(await database.ScalarAsync("select nextval('cust_pay_paynum_seq')"), Is.EqualTo(8));
        });
    }

    [Test]
    public async Task A_dump_is_loaded_without_its_tool()
    {
        const string dump = "-- a dump\nCREATE TABLE public.a (x int, y text);\nCOPY public.a (x, y) FROM stdin;\n1\tone; \\\\ two\n2\t\\N\n\\.\n\nSELECT pg_catalog.set_config('search_path', '', false);\n";
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await using var connection = await database.OpenAsync();
        await DumpLoader.LoadAsync(new StringReader(dump), connection);
        Assert.That(await database.ScalarAsync("select string_agg(coalesce(y, 'null'), ',' order by x) from public.a"), Is.EqualTo(@"one; \ two,null"));
    }
}
