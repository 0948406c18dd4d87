using Freeside.Tests.Support;
using static Freeside.Tests.Support.ChargeShop;
using static Freeside.Tests.Support.EventRows;

namespace Freeside.Tests.Domain.Events.Actions;

/// <summary><c>writeoff</c>.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class WriteOffTests
{
    private const string Told = "concat_ws(' ', amount, reasonnum, usernum is not null)";

    [Test]
    public async Task All_that_is_owed_is_credited()
    {
        await using var shop = await OpenAsync("UTC", Reasons, Monthly("0", "30.00"), Event(1, "cust_main", "writeoff", "reasonnum=6"));
        await shop.BillAsync("01-15");
        Assert.That(await shop.TellAsync(Told, "from cust_credit"), Is.EqualTo("30.00 6 t"));
        await shop.BillAsync("01-16");
        Assert.That(await shop.TellAsync("amount::text", "from cust_credit_bill"), Is.EqualTo("30.00"));
        Assert.That(await Audit.OfAsync(shop.Database.ConnectionString), Is.Empty);
    }

    [TestCase("reasonnum=6", "0", ExpectedResult = "error inserting FS::cust_credit: amount must be > 0 ")]
    [TestCase("reasonnum=66", "5", ExpectedResult = "error inserting FS::cust_credit: Can't find cust_credit.reasonnum 66 in reason.reasonnum")]
    [TestCase("", "5", ExpectedResult = "error inserting FS::cust_credit: Illegal or empty (numeric) reasonnum: ")]
    public async Task<string> What_cannot_be_credited_fails(string options, string fee)
    {
        await using var shop = await OpenAsync("UTC", Reasons, Monthly("0", fee), Event(1, "cust_main", "writeoff", options));
        await shop.BillAsync("01-15");
        return (await shop.TellAsync("statustext", "from cust_event")).Replace("Error running writeoff action: ", "", StringComparison.Ordinal);
    }
}
