using Freeside.Data;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Domain.Locations;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Repositories;

[Parallelizable(ParallelScope.All)]
internal sealed class CustomerReadingTests
{
    [Test]
    public async Task A_profile_has_both_addresses()
    {
        var profile = await ReadAsync(work => work.Customers.Profile(2), SampleShop.Customer);
        Assert.That(profile, Is.Not.Null);
        Assert.Multiple(() =>
        {
            Assert.That(profile!.Name, Is.EqualTo("José Ñandú"));
            Assert.That(profile.BillingAddress, Is.EqualTo(new Address("1 Main St", "Unit 2", "Springfield", null, "CA", "02134", "US")));
            Assert.That(profile.ServiceAddress, Is.EqualTo(new Address("2 Side St", null, "Montréal", null, "QC", "H2X 1Y4", "CA")));
        });
    }

    [Test]
    public async Task An_unknown_customer_has_no_profile() =>
        Assert.That(await ReadAsync(work => work.Customers.Profile(99), SampleShop.Customer), Is.Null);

    [Test]
    public async Task Without_a_location_number_there_is_no_address()
    {
        var profile = await ReadAsync(
            work => work.Customers.Profile(2), SampleShop.Customer, "update cust_main set bill_locationnum = null, ship_locationnum = 0 where custnum = 2");
        Assert.That((profile!.BillingAddress, profile.ServiceAddress), Is.EqualTo(((Address?)null, (Address?)null)));
    }

    [Test]
    public async Task A_location_that_is_gone_leaves_the_address_of_the_old_columns()
    {
        var profile = await ReadAsync(
            work => work.Customers.Profile(2),
            SampleShop.Customer,
            "delete from cust_location where custnum = 2",
            "update cust_main set address1 = 'Old St', city = 'Oldtown', country = 'US', ship_address1 = 'Old Ship St' where custnum = 2");
        Assert.Multiple(() =>
        {
            Assert.That(profile!.BillingAddress, Is.EqualTo(new Address("Old St", null, "Oldtown", null, null, null, "US")));
            Assert.That(profile.ServiceAddress, Is.EqualTo(new Address("Old Ship St", null, "Oldtown", null, null, null, "US")));
        });
    }

    [Test]
    public async Task The_balance_counts_everything_of_the_customer()
    {
        Assert.That((await ReadAsync(work => work.Customers.Balance(2), SampleShop.Customer, SampleShop.Money)).Owed, Is.EqualTo(-80.00m));
        Assert.That((await ReadAsync(work => work.Customers.Balance(3), SampleShop.Customer, SampleShop.Money)).Owed, Is.Zero);
    }

    [Test]
    public async Task Applications_within_the_customer_do_not_change_the_balance_but_across_customers_they_do()
    {
        const string within = "insert into cust_bill_pay (invnum, paynum, amount, _date) values (1, 1, 10.00, 0)";
        const string across = """
            insert into cust_bill (invnum, custnum, _date, charged, printed) values (2, 3, 0, 50.00, 0);
            insert into cust_bill_pay (invnum, paynum, amount, _date) values (2, 1, 20.00, 0)
            """;
        Assert.That((await ReadAsync(work => work.Customers.Balance(2), SampleShop.Customer, SampleShop.Money, within)).Owed, Is.EqualTo(-80.00m));
        Assert.That((await ReadAsync(work => work.Customers.Balance(2), SampleShop.Customer, SampleShop.Money, across)).Owed, Is.EqualTo(-60.00m));
        Assert.That((await ReadAsync(work => work.Customers.Balance(3), SampleShop.Customer, SampleShop.Money, across)).Owed, Is.EqualTo(30.00m));
    }

    [Test]
    public async Task Package_states_are_told_once_each()
    {
        const string packages = """
            insert into part_pkg (pkgpart, pkg, freq) values (1, 'Monthly', '1'), (2, 'Once', '0');
            insert into cust_pkg (custnum, pkgpart, setup, susp, cancel)
                values (2, 1, 5, null, null), (2, 1, 9, 0, 0), (2, 2, null, null, null), (2, 1, 5, 7, null), (2, 3, 5, null, 8), (3, 1, 1, 1, 1)
            """;
        var states = await ReadAsync(work => work.Customers.PackageStates(2), SampleShop.Customer, packages);
        Assert.That(states, Is.EquivalentTo(new[]
        {
            new PackageState("1", true, false, false),
            new PackageState("0", false, false, false),
            new PackageState("1", true, true, false),
            new PackageState(null, true, false, true),
        }));
    }

    [Test]
    public async Task Accounts_have_addresses()
    {
        const string accounts = """
            insert into svc_domain (svcnum, domain) values (900, 'ex.com');
            insert into svc_acct (svcnum, username, domsvc) values (901, 'bob', 900), (902, 'eve', 999)
            """;
        var addresses = await ReadAsync(work => work.Customers.AccountAddresses([901, 902, 903]), accounts);
        Assert.That(addresses, Is.EqualTo(new Dictionary<int, string> { [901] = "bob@ex.com" }));
    }

    [Test]
    public async Task Several_reads_arrive_together_and_a_second_batch_works_too()
    {
        await using var database = await CreateAsync(SampleShop.Customer, SampleShop.Money);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);
        var profile = work.Customers.Profile(2);
        var destinations = work.Customers.InvoiceDestinations(2);
        var settings = work.Settings.ForCall(onlyReads: false);
        Assert.That(() => profile.Value, Throws.InvalidOperationException, "nothing was read yet");

        await work.ReadAsync(CancellationToken.None);
        var locations = work.Locations.OfCustomer(2);
        await work.ReadAsync(CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(profile.Value!.First, Is.EqualTo("José"));
            Assert.That(destinations.Value, Is.EqualTo(["a@b.com", "c@d.org", "POST"]));
            Assert.That(settings.Value.SharedSecret, Is.EqualTo("sesame"));
            Assert.That(locations.Value.Select(l => l.Locationnum), Is.EqualTo([11, 12]));
            Assert.That(locations.Value[0].Latitude.ToString(), Is.EqualTo("37.5000000"));
            Assert.That(locations.Value[0].Disabled, Is.Null);
        });
    }

    private static async Task<T> ReadAsync<T>(Func<IUnitOfWork, Pending<T>> ask, params string[] rows)
    {
        await using var database = await CreateAsync(rows);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);
        var pending = ask(work);
        await work.ReadAsync(CancellationToken.None);
        return pending.Value;
    }

    private static async Task<TestDatabase> CreateAsync(params string[] rows)
    {
        var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        foreach (var sql in rows)
            await database.ScalarAsync(sql);
        return database;
    }
}
