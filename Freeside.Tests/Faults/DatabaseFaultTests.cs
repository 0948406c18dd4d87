using Freeside.Tests.Api.Customers;
using Freeside.Tests.Support;

namespace Freeside.Tests.Faults;

/// <summary>
/// A fault at each of a call's round trips to the database in turn. Before the commit: nothing of the call is stored, it is answered by a fault, and the next
/// call works; where the fault is a deadlock, the call is done again and carried out once.
/// <para>
/// The commit itself: where the server did not hear of it or refused it, nothing is stored, as before. Where it carried it out and its answer was lost, nobody can
/// know: the call is answered by a fault all the same, never by success, and it is stored whole. So a fault always means "not done, or done whole", and success
/// always means "done". A client that has to know looks before it tries again.
/// </para>
/// </summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DatabaseFaultTests
{
    private const int WarmCalls = 6;

    private static readonly string[] Customer =
        ["agentnum=1", "refnum=1", "first=Joe", "last=Schmoe", "address1=1 Main St", "city=Springfield", "state=CA", "zip=90210", "country=US", "payby=BILL"];

    // Something to be paid without end, and receipts for it.
    private const string Rows = """
        insert into cust_bill (invnum, custnum, _date, charged, printed) values (9000, 4, 1, 1000, 0);
        insert into cust_bill_pkg (billpkgnum, invnum, pkgnum, setup, recur) values (9000, 9000, 4, 400, 0), (9001, 9000, 4, 600, 0);
        insert into h_cust_bill (history_user, history_action, invnum, custnum, _date, charged, printed) values ('fs_api', 'insert', 9000, 4, 1, 1000, 0);
        insert into conf (name) values ('payment_receipt');
        """;

    [TestCase("insert_payment", "", "invnum=9000", "paid=0.02", "payby=CARD", "payinfo=4111111111111111")]
    [TestCase("insert_payment", "", "custnum=2", "paid=3", "payby=CASH")]
    [TestCase("insert_payment_phonenum", "", "phonenum=3125550001", "paid=3", "payby=CASH")]
    [TestCase("insert_credit", "", "custnum=2", "amount=3", "reasonnum=1")]
    [TestCase("insert_credit_phonenum", "", "phonenum=3125550001", "amount=3", "reasonnum=1")]
    [TestCase("insert_refund", "", "custnum=2", "refund=3", "payby=CASH", "reason=reason #")]
    [TestCase("insert_refund_phonenum", "", "phonenum=3125550001", "refund=3", "payby=CASH", "reason=reason #")]
    [TestCase("apply_payments_and_credits", "insert_payment custnum=4 paid=0.02 payby=CASH", "custnum=4")]
    [TestCase("new_customer", "")]
    [TestCase("update_customer", "", "custnum=2", "company=Company #", "address1=# Main St", "city=Denver", "state=CO", "zip=80202", "country=US")]
    [TestCase("change_package_location", "", "pkgnum=", "address1=# Side St", "city=Denver", "state=CO", "zip=80202", "country=US")]
    [TestCase("bill_now", "due", "custnum=5")]
    public async Task At_every_round_trip(string method, string before, params string[] keys)
    {
        await using var shop = await CustomerShop.OpenAsync(Rows);
        var call = new FaultedCall(shop, method, before, method == "new_customer" ? Customer : keys);
        for (var i = 0; i < WarmCalls; i++)
            Assert.That(await call.SucceedsAsync(), Is.Empty);
        var (roundTrips, stored) = await call.CostAsync();
        Assert.That((roundTrips, stored), Is.Not.EqualTo((0, "")));
        for (var roundTrip = 1; roundTrip <= roundTrips; roundTrip++)
        {
            foreach (var fault in (LineFault[])[LineFault.Cut, LineFault.CutAnswer, LineFault.Refused, LineFault.Deadlock])
            {
                var isLostCommit = roundTrip == roundTrips && fault == LineFault.CutAnswer;
                var (told, added) = await call.FailsAsync(roundTrip, fault);
                Assert.That(told, fault == LineFault.Deadlock ? Is.Empty : Does.Match(@"^fault: Internal server error \(request \S+\)$"), $"{fault} at {roundTrip} of {roundTrips}");
                Assert.That(added, Is.EqualTo(isLostCommit || fault == LineFault.Deadlock ? stored : ""), $"{fault} at {roundTrip} of {roundTrips}");
                Assert.That(await call.SucceedsAsync(), Is.Empty, $"after {fault} at {roundTrip} of {roundTrips}");
            }
        }

        Assert.That(await shop.AuditAsync(), Is.Empty);
    }
}
