using System.Text.RegularExpressions;
using Freeside.Data;
using Freeside.Data.Ledger;
using Freeside.Data.Schema;
using Freeside.Domain.Ledger;
using Freeside.Tests.Support;
using Npgsql;

namespace Freeside.Tests.Data.Ledger;

[Parallelizable(ParallelScope.All)]
internal sealed partial class LedgerRepositoryTests
{
    [Test]
    public async Task Small_slices_find_the_same_as_large_ones()
    {
        await using var database = await TestDatabase.CreateAsync(LedgerShop.Template);
        await database.ScalarAsync($"""
            update cust_pay set paid = 1;
            update cust_bill set custnum = 90 + invnum, charged = 1;
            {LedgerShop.Unrecorded} delete from cust_credit; delete from cust_bill_pay_pkg
            """);
        var large = await Audit.OfAsync(database.ConnectionString);
        Assert.That(large, Has.Count.GreaterThan(15));
        foreach (var rows in (int[])[1, 2, 3])
            Assert.That(await Audit.InSlicesAsync(database.ConnectionString, rows), Is.EqualTo(large), $"{rows} rows at a time");
    }

    [Test]
    public async Task All_rows_are_counted_and_looked_at_once()
    {
        await using var database = await TestDatabase.CreateAsync(LedgerShop.Template);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var ledger = await LedgerRepository.OpenAsync(source, CancellationToken.None, sliceRows: 3);
        foreach (var invariant in Invariants.All)
        {
            var looked = 0L;
            await foreach (var _ in ledger.ViolationsAsync(invariant, rows => looked += rows, CancellationToken.None))
                Assert.Fail("a violation");
            Assert.That(looked, Is.EqualTo(await ledger.CountAsync(invariant, CancellationToken.None)), invariant.Name);
        }
    }

    [Test]
    public async Task What_is_committed_meanwhile_is_not_seen()
    {
        await using var database = await TestDatabase.CreateAsync(LedgerShop.Template);
        await using var opened = FreesideDatabase.Open(database.ConnectionString);
        await using var ledger = await opened.LedgerAsync(CancellationToken.None);
        await ledger.CountAsync(Invariants.PaymentNotOverapplied, CancellationToken.None);
        await database.ScalarAsync("update cust_pay set paid = 1 where paynum = 100");
        await foreach (var violation in ledger.ViolationsAsync(Invariants.PaymentNotOverapplied, _ => { }, CancellationToken.None))
            Assert.Fail(violation.ToString());
        Assert.That(await Audit.OfAsync(database.ConnectionString), Has.Count.EqualTo(1));
    }

    [Test]
    public void Slices_go_by_indexed_keys()
    {
        foreach (var query in Invariants.All.SelectMany(LedgerQueries.Of))
            Assert.That(SchemaCatalog.Freeside3.WithHistory.Single(t => t.Name == query.Table).PrimaryKey, Is.EqualTo(new[] { query.Key }), query.Sql);
    }

    [Test]
    public void Every_statement_keeps_within_its_slice() =>
        Assert.That(Invariants.All.SelectMany(LedgerQueries.Of).Select(q => q.Sql).Where(sql => !Slice().IsMatch(sql)), Is.Empty);

    [GeneratedRegex(@"(?<column>\S+) > \$1 and \k<column> <= \$2", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slice();
}
