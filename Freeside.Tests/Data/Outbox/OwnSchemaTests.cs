using Freeside.Data;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Outbox;

/// <summary>The program's own schema: made once, by whoever comes first, and left alone where that is not allowed.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OwnSchemaTests
{
    private const string Tables = "select string_agg(relname, ' ' order by relname) from pg_class where relnamespace = 'freeside_xmlrpc'::regnamespace and relkind = 'r'";

    [Test]
    public async Task Those_who_start_at_once_make_it_once()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        var problems = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => OpenAsync(database.ConnectionString)));
        Assert.That(problems, Is.All.Null);
        Assert.That(await database.ScalarAsync(Tables), Is.EqualTo("outbox version"));
        Assert.That(await database.ScalarAsync("select string_agg(number::text, ' ') from freeside_xmlrpc.version"), Is.EqualTo("1"));
    }

    [Test]
    public async Task A_later_start_leaves_everything_as_it_is()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await OpenAsync(database.ConnectionString);
        await database.ScalarAsync("insert into freeside_xmlrpc.outbox (created, kind, custnum, paynum, recipients) values (now(), 'statement', 1, 1, '{a@b.com}')");
        Assert.That(await OpenAsync(database.ConnectionString), Is.Null);
        Assert.That(await OpenAsync(database.ConnectionString + ";Options=-c default_transaction_read_only=on"), Is.Null, "nothing is written");
        Assert.That(await database.ScalarAsync("select count(*) from freeside_xmlrpc.outbox"), Is.EqualTo(1));
    }

    [Test]
    public async Task One_of_a_newer_program_is_not_touched()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await OpenAsync(database.ConnectionString);
        await database.ScalarAsync("update freeside_xmlrpc.version set number = 99");
        Assert.That(
            await OpenAsync(database.ConnectionString),
            Is.EqualTo("the schema freeside_xmlrpc is of version 99, made by a newer program; this one knows version 1"));
        Assert.That(await database.ScalarAsync("select number from freeside_xmlrpc.version"), Is.EqualTo(99));
    }

    [Test]
    public async Task A_role_without_the_right_to_make_it()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("create role makes_no_schema login");
        try
        {
            var connection = database.ConnectionString.Replace("Username=freeside", "Username=makes_no_schema", StringComparison.Ordinal);
            var name = await database.ScalarAsync("select current_database()");
            Assert.That(await OpenAsync(connection), Is.EqualTo($"the schema freeside_xmlrpc cannot be made or used: permission denied for database {name}"));
            Assert.That(await database.ScalarAsync("select to_regnamespace('freeside_xmlrpc')::text"), Is.EqualTo(DBNull.Value));

            await OpenAsync(database.ConnectionString);
            await database.ScalarAsync("grant usage on schema freeside_xmlrpc to makes_no_schema; grant select on all tables in schema freeside_xmlrpc to makes_no_schema");
            Assert.That(await OpenAsync(connection), Is.EqualTo("the database user makes_no_schema may not read and write freeside_xmlrpc.outbox"));
            await database.ScalarAsync("grant insert on freeside_xmlrpc.outbox to makes_no_schema");
            Assert.That(await OpenAsync(connection), Is.Null);
        }
        finally
        {
            await database.ScalarAsync("drop owned by makes_no_schema; drop role makes_no_schema");
        }
    }

    private static async Task<string?> OpenAsync(string connectionString)
    {
        await using var database = FreesideDatabase.Open(connectionString);
        return await database.OpenOutboxAsync(CancellationToken.None);
    }
}
