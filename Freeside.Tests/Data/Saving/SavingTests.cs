using Freeside.Data;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Freeside.Domain.Settings;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Saving;

[Parallelizable(ParallelScope.All)]
internal sealed class SavingTests
{
    private const string History = """
        select string_agg(history_action || ' ' || history_user || ' ' || locationnum || ' ' || coalesce(custnum::text, '-') || ' ' || address1, ', ' order by historynum)
        from h_cust_location
        """;

    [Test]
    public async Task Numbers_are_drawn_once_and_stand_wherever_they_were_mentioned()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("select setval('cust_location_locationnum_seq', 40)");
        Location? location = null;
        var refusal = await SaveAsync(database, records =>
        {
            location = new Location { Locationnum = records.NewNumber(), Address1 = "1 Main St", Country = "US" };
            var other = new Location { Locationnum = records.NewNumber(), Address1 = "2 Main St", Country = "US", Prospectnum = location.Locationnum };
            records.Insert(location);
            records.Insert(other);
            records.Insert(new InvoiceDestination { Destnum = records.NewNumber(), Custnum = other.Locationnum, Dest = "POST" });
        });

        Assert.That(refusal, Is.Null);
        Assert.That(location!.Locationnum, Is.EqualTo(41));
        Assert.That(await database.ScalarAsync("select prospectnum from cust_location where locationnum = 42"), Is.EqualTo(41));
        Assert.That(await database.ScalarAsync("select destnum * 100 + custnum from h_cust_main_invoice"), Is.EqualTo(142));
    }

    [Test]
    public async Task Every_state_a_record_passed_through_is_in_its_history()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await SaveAsync(database, records =>
        {
            var location = new Location { Locationnum = records.NewNumber(), Address1 = "1 Main St", Country = "US" };
            records.Insert(location);
            location.Custnum = 7;
            records.Replace(location);
            records.Replace(location);
        });
        Assert.That(await database.ScalarAsync(History), Is.EqualTo(
            "insert fs_api 1 - 1 Main St, replace_old fs_api 1 - 1 Main St, replace_new fs_api 1 7 1 Main St"));
    }

    [Test]
    public async Task A_state_taken_as_saved_is_the_old_one_in_history()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("insert into cust_main_invoice (destnum, custnum, dest) values (3, 2, 'a@b.com')");
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);
        var destinations = work.Customers.Recipients(2);
        await work.ReadAsync(CancellationToken.None);
        destinations.Value[0].Dest = "c@d.com";
        work.Records.TakeAsSaved(destinations.Value[0]);
        work.Records.Replace(destinations.Value[0]);
        destinations.Value[0].Dest = "x@y.com";
        work.Records.Replace(destinations.Value[0]);
        Assert.That(await work.SaveAsync(CancellationToken.None), Is.Null);
        Assert.That(
            await database.ScalarAsync("select string_agg(history_action || dest, ',' order by historynum) from h_cust_main_invoice"),
            Is.EqualTo("replace_oldc@d.com,replace_newx@y.com"));
        Assert.That(await database.ScalarAsync("select dest from cust_main_invoice"), Is.EqualTo("x@y.com"));
    }

    [Test]
    public async Task A_record_that_was_read_is_changed_and_deleted_with_its_columns_nobody_names()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("insert into cust_main_invoice (destnum, custnum, dest) values (3, 2, 'a@b.com'), (4, 2, 'c@d.com')");
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);
        var destinations = work.Customers.Recipients(2);
        await work.ReadAsync(CancellationToken.None);
        destinations.Value[0].Dest = "x@y.com";
        work.Records.Replace(destinations.Value[0]);
        work.Records.Delete(destinations.Value[1]);
        Assert.That(await work.SaveAsync(CancellationToken.None), Is.Null);

        Assert.That(await database.ScalarAsync("select string_agg(destnum || dest, ',') from cust_main_invoice"), Is.EqualTo("3x@y.com"));
        Assert.That(
            await database.ScalarAsync("select string_agg(history_action || destnum || dest, ',' order by historynum) from h_cust_main_invoice"),
            Is.EqualTo("replace_old3a@b.com,replace_new3x@y.com,delete4c@d.com"));
    }

    [Test]
    public async Task A_duplicate_key_is_refused_in_the_databases_words_and_nothing_is_written()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("insert into cust_main_invoice (destnum, custnum, dest) values (3, 2, 'a@b.com')");
        var refusal = await SaveAsync(database, records =>
        {
            records.Insert(new Location { Locationnum = records.NewNumber(), Address1 = "1 Main St", Country = "US" });
            records.Insert(new InvoiceDestination { Destnum = 3, Custnum = 2, Dest = "POST" });
        });
        Assert.That(refusal, Is.EqualTo(Refusal.Error(
            "ERROR:  duplicate key value violates unique constraint \"cust_main_invoice_pkey\"\nDETAIL:  Key (destnum)=(3) already exists.")));
        Assert.That(await database.ScalarAsync("select (select count(*) from cust_location) + (select count(*) from h_cust_location)"), Is.EqualTo(0L));
    }

    [Test]
    public async Task A_changed_row_that_is_gone_fails_the_call_and_nothing_of_it_is_left()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("insert into cust_main_invoice (destnum, custnum, dest) values (3, 2, 'a@b.com'), (4, 2, 'c@d.com')");
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using (var work = await Works.Of(freeside).BeginAsync(CancellationToken.None))
        {
            var destinations = work.Customers.Recipients(2);
            await work.ReadAsync(CancellationToken.None);
            foreach (var destination in destinations.Value)
            {
                destination.Dest = "x@y.com";
                work.Records.Replace(destination);
            }

            await database.ScalarAsync("delete from cust_main_invoice where destnum = 4");
            Assert.That(async () => await work.SaveAsync(CancellationToken.None), Throws.InstanceOf<Exception>());
        }

        await InsertAsync(freeside, "1 Main St");
        Assert.That(
            await database.ScalarAsync("select string_agg(destnum || dest, ',') || (select count(*) from h_cust_main_invoice) from cust_main_invoice"),
            Is.EqualTo("3a@b.com0"));
        Assert.That(await database.ScalarAsync(History), Does.StartWith("insert fs_api "));
    }

    [Test]
    public async Task A_record_that_passed_through_states_and_is_what_it_was_has_a_history_all_the_same()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("insert into cust_main_invoice (destnum, custnum, dest) values (3, 2, 'a@b.com')");
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using (var work = await Works.Of(freeside).BeginAsync(CancellationToken.None))
        {
            var destinations = work.Customers.Recipients(2);
            await work.ReadAsync(CancellationToken.None);
            work.Records.Replace(destinations.Value[0], evenIfSame: true);
            Assert.That(await work.SaveAsync(CancellationToken.None), Is.Null);
        }

        Assert.That(
            await database.ScalarAsync("select string_agg(history_action || dest, ',' order by historynum) from h_cust_main_invoice"),
            Is.EqualTo("replace_olda@b.com,replace_newa@b.com"));
    }

    [Test]
    public async Task A_failed_save_leaves_nothing_for_the_next_call()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        Assert.That(await InsertAsync(freeside, new string('x', 81)), Is.Not.Null);
        Assert.That(await InsertAsync(freeside, "2 Main St"), Is.Null);
        Assert.That(await database.ScalarAsync(History), Is.EqualTo("insert fs_api 2 - 2 Main St"));
        Assert.That(await database.ScalarAsync("select string_agg(address1, ',') from cust_location"), Is.EqualTo("2 Main St"));
    }

    [Test]
    public async Task What_was_not_saved_is_undone()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using (var work = await Works.Of(freeside).BeginAsync(CancellationToken.None))
        {
            work.BeginTransaction();
            work.Records.Insert(new Location { Locationnum = work.Records.NewNumber(), Address1 = "1 Main St", Country = "US" });
        }

        Assert.That(await database.ScalarAsync("select count(*) from cust_location"), Is.EqualTo(0L));
    }

    [TestCase(81, "ERROR:  value too long for type character varying(80)")]
    [TestCase(80, null)]
    public async Task Limits_are_known_before_anything_is_written(int length, string? error)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        Refusal? refusal = null;
        await SaveAsync(database, records =>
            refusal = records.WouldRefuse(new Location { Locationnum = records.NewNumber(), Address1 = new string('é', length), Country = "US" }));
        Assert.That(refusal?.Text, Is.EqualTo(error));
    }

    private static async Task<Refusal?> InsertAsync(FreesideDatabase freeside, string address)
    {
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);
        work.Records.Insert(new Location { Locationnum = work.Records.NewNumber(), Address1 = address, Country = "US" });
        return await work.SaveAsync(CancellationToken.None);
    }

    private static async Task<Refusal?> SaveAsync(TestDatabase database, Action<IRecords> write)
    {
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside, new ConfRow { Name = Conf.Encryption }).BeginAsync(CancellationToken.None);
        write(work.Records);
        return await work.SaveAsync(CancellationToken.None);
    }
}
