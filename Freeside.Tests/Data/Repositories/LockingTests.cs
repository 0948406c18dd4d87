using Freeside.Data;
using Freeside.Data.Reading;
using Freeside.Data.Repositories;
using Freeside.Domain.Customers;
using Freeside.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Freeside.Tests.Data.Repositories;

/// <summary>What stays locked once it is read, and what does not: another session tries to lock it.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class LockingTests
{
    private const string Rows = """
        insert into part_pkg (pkgpart, pkg, comment, freq) values (1, 'p', 'c', '1');
        insert into cust_pkg (pkgnum, custnum, pkgpart, cancel, locationnum, main_pkgnum, change_to_pkgnum) values
            (2, 2, 1, null, 11, null, 6), (3, 2, 1, 5, 11, null, null), (1, 2, 1, 0, 12, 5, null), (4, 3, 1, null, 13, null, null),
            (5, 2, 1, 5, 11, null, null), (6, 2, 1, 5, 11, null, null), (7, 2, 1, 5, 12, 3, null), (8, 2, 1, 5, 12, null, null), (9, 3, 1, null, 13, 4, null);
        insert into cust_bill (invnum, custnum, _date, charged, printed) values (3, 3, 0, 1, 0), (2, 2, 0, 1, 0);
        insert into prepay_credit (identifier, amount) values ('one', 1), ('two', 2);
        """;

    private static readonly Dictionary<string, Func<FreesideContext, IAsyncEnumerable<object>>> Reads = new()
    {
        ["customer"] = db => LockingQueries.Customer(db, 2),
        ["payer"] = db => LockingQueries.Payer(db, 2),
        ["owner of an invoice"] = db => LockingQueries.OwnerOfInvoice(db, 1),
        ["owner of a payment"] = db => LockingQueries.OwnerOfPayment(db, 1),
        ["owner of a credit"] = db => LockingQueries.OwnerOfCredit(db, 1),
        ["owner of nothing"] = db => LockingQueries.OwnerOfInvoice(db, 99),
        ["invoices"] = db => LockingQueries.Invoices(db, [3, 1]),
        ["packages"] = db => LockingQueries.Packages(db, 2),
        ["a package and all supplemental ones"] = db => PackageSelection.Of(db, 8, 2).Locked,
        ["packages at a location"] = db => PackageSelection.At(db, 11).Locked,
        ["packages that live"] = db => PackageSelection.OfCustomer(db, 2).Locked,
        ["prepaid card"] = db => LockingQueries.PrepaidCard(db, "two"),
    };

    private static readonly string[] Tables =
        ["cust_main custnum", "cust_bill invnum", "cust_pay paynum", "cust_credit crednum", "cust_pkg pkgnum", "prepay_credit identifier"];

    [TestCase("customer", ExpectedResult = "cust_main 2")]
    [TestCase("payer", ExpectedResult = "cust_main 2")]
    [TestCase("owner of an invoice", ExpectedResult = "cust_main 2")]
    [TestCase("owner of a payment", ExpectedResult = "cust_main 2")]
    [TestCase("owner of a credit", ExpectedResult = "cust_main 2")]
    [TestCase("owner of nothing", ExpectedResult = "")]
    [TestCase("invoices", ExpectedResult = "cust_bill 1, cust_bill 3")]
    [TestCase("packages", ExpectedResult = "cust_pkg 1, cust_pkg 2")]
    [TestCase("a package and all supplemental ones", ExpectedResult = "cust_pkg 1, cust_pkg 7, cust_pkg 8")]
    [TestCase("packages at a location", ExpectedResult = "cust_pkg 1, cust_pkg 2, cust_pkg 7")]
    [TestCase("packages that live", ExpectedResult = "cust_pkg 1, cust_pkg 2, cust_pkg 5, cust_pkg 6, cust_pkg 7")]
    [TestCase("prepaid card", ExpectedResult = "prepay_credit two")]
    public async Task<string> Locked(string what)
    {
        await using var shop = await Shop.OpenAsync();
        var batch = new ReadBatch(shop.Context);
        var pending = batch.Add(Reads[what](shop.Context));
        await batch.ReadAsync(CancellationToken.None);

        // What is to be changed is tracked; a payer is looked at.
        Assert.That(shop.Context.ChangeTracker.Entries().Select(e => e.Entity), Is.EquivalentTo(pending.Value.Where(row => row is not Payer)));
        return await shop.LockedAsync();
    }

    [Test]
    public async Task A_query_outside_of_a_batch_keeps_its_lock()
    {
        await using var shop = await Shop.OpenAsync();
        Assert.That(await LockingQueries.Customer(shop.Context, 2).ToListAsync(), Has.Count.EqualTo(1));
        Assert.That(await shop.LockedAsync(), Is.EqualTo("cust_main 2"));
        Assert.That(shop.Context.PrepaidCards.Where(c => c.Identifier == "one").TagWith(RowLock.ForUpdate).ToList(), Has.Count.EqualTo(1));
        Assert.That(await shop.LockedAsync(), Is.EqualTo("cust_main 2, prepay_credit one"));
    }

    [Test]
    public async Task A_payer_is_what_money_asks_of_its_customer()
    {
        await using var shop = await Shop.OpenAsync();
        await shop.Context.Database.ExecuteSqlRawAsync("update cust_main set invoice_noemail = 'Y' where custnum = 2");
        var customer = await LockingQueries.Customer(shop.Context, 2).ToListAsync();
        Assert.That(await LockingQueries.Payer(shop.Context, 2).ToListAsync(), Is.EqualTo(customer.Select(Payer.Of)));
        Assert.That(await LockingQueries.OwnerOfInvoice(shop.Context, 1).ToListAsync(), Is.EqualTo(new[] { new Payer(2, 1, "Y") }));
    }

    private sealed record Shop(TestDatabase Database, NpgsqlDataSource DataSource, FreesideContext Context) : IAsyncDisposable
    {
        public static async Task<Shop> OpenAsync()
        {
            var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
            await database.ScalarAsync(SampleShop.Customer + SampleShop.Money + Rows);
            var dataSource = NpgsqlDataSource.Create(database.ConnectionString);
            var context = new FreesideContext(FreesideDatabase.Options(dataSource));
            await context.Database.BeginTransactionAsync();
            return new Shop(database, dataSource, context);
        }

        public async Task<string> LockedAsync()
        {
            var locked = new List<string>();
            foreach (var (table, key) in Tables.Select(t => t.Split(' ')).Select(t => (t[0], t[1])))
            {
                var rows = await Database.ScalarAsync($"""
                    with free as materialized (select {key} from {table} for update skip locked)
                    select coalesce(string_agg('{table} ' || {key}, ', ' order by {key}), '') from {table} where {key} not in (select {key} from free)
                    """);
                locked.Add((string)rows!);
            }
            return string.Join(", ", locked.Where(l => l != ""));
        }

        public async ValueTask DisposeAsync()
        {
            await Context.DisposeAsync();
            await DataSource.DisposeAsync();
            await Database.DisposeAsync();
        }
    }
}
