using Freeside.Data;
using Freeside.Domain.Common;
using Freeside.Domain.Customers;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Saving;

/// <summary>What is done after a mark can be undone: nothing of it is written, and nothing of it is history.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class RecordsMarkTests
{
    private const string Left = "select string_agg(destnum || ' ' || dest, ', ' order by destnum) from cust_main_invoice";
    private const string History = "select string_agg(history_action || ' ' || destnum || ' ' || dest, ', ' order by historynum) from h_cust_main_invoice";

    [Test]
    public async Task Changes_insertions_and_deletions_are_undone()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await SaveAsync(database, (records, recipients) =>
        {
            var early = new InvoiceDestination { Destnum = records.NewNumber(), Custnum = 2, Dest = "early" };
            records.Insert(early);
            var mark = records.Mark();
            (early.Dest, recipients[0].Dest) = ("changed", "changed");
            records.Replace(early);
            records.Replace(recipients[0]);
            records.Delete(recipients[1]);
            records.Insert(new InvoiceDestination { Destnum = records.NewNumber(), Custnum = 2, Dest = "late" });
            mark.Undo();
        });
        Assert.That(await database.ScalarAsync(Left), Is.EqualTo("1 early, 31 a, 32 b"));
        Assert.That(await database.ScalarAsync(History), Is.EqualTo("insert 1 early"));
    }

    [Test]
    public async Task What_was_done_before_and_after_stays()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await SaveAsync(database, (records, recipients) =>
        {
            recipients[0].Dest = "before";
            records.Replace(recipients[0]);
            var mark = records.Mark();
            recipients[0].Dest = "between";
            records.Replace(recipients[0]);
            mark.Undo();
            recipients[0].Dest = "after";
            records.Replace(recipients[0]);
        });
        Assert.That(await database.ScalarAsync(Left), Is.EqualTo("31 after, 32 b"));
        Assert.That(
            await database.ScalarAsync(History),
            Is.EqualTo("replace_old 31 a, replace_new 31 before, replace_old 31 before, replace_new 31 after"));
    }

    private static async Task SaveAsync(TestDatabase database, Action<IRecords, IReadOnlyList<InvoiceDestination>> act)
    {
        await database.ScalarAsync("insert into cust_main_invoice (destnum, custnum, dest) values (31, 2, 'a'), (32, 2, 'b')");
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);
        var recipients = work.Customers.Recipients(2);
        await work.ReadAsync(CancellationToken.None);
        act(work.Records, recipients.Value);
        Assert.That(await work.SaveAsync(CancellationToken.None), Is.Null);
    }
}
