namespace Freeside.Tests.Support;

/// <summary>The database that every other test stands on.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class TestDatabaseTests
{
    [Test]
    public async Task Databases_of_one_template_do_not_see_each_other()
    {
        await using var one = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await using var other = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);

        await one.ScalarAsync("insert into part_referral (referral) values ('here')");

        Assert.That(await one.ScalarAsync("select count(*) from part_referral"), Is.EqualTo(1L));
        Assert.That(await other.ScalarAsync("select count(*) from part_referral"), Is.EqualTo(0L));
    }

    [Test]
    public async Task A_disposed_database_is_gone()
    {
        var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        var name = await database.ScalarAsync("select current_database()");
        await database.DisposeAsync();

        await using var other = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        Assert.That(await other.ScalarAsync($"select count(*) from pg_database where datname = '{name}'"), Is.EqualTo(0L));
    }
}
