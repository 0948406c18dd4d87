using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>What <c>insert_refund</c> takes and refuses: credit 1 of customer 6 is over 12.34, their payment 1 is applied to an invoice.</summary>
internal sealed class RefundTests() : PostingTests("insert_refund", "refundnum", "custnum=6", "payby=CASH", "refund=3")
{
    [Test]
    public async Task Case_47_48_the_usual_reason_is_made_once()
    {
        await Shop.RunAsync("delete from reason where reason_type in (select typenum from reason_type where type = 'Refund reason')");
        await Shop.RunAsync("delete from reason_type where type = 'Refund reason'");
        var (told, refundnum) = await PostAsync("refund=3.5");
        Assert.That(told, Is.EqualTo("cust_refund +1, h_cust_refund +1, h_reason +1, h_reason_type +1, reason +1, reason_type +1"));
        Assert.That(
            await Shop.TellAsync("f.custnum, f.refund, f._date, f.usernum, f.reason, r.reason, t.class, t.type", $"from cust_refund f join reason r using (reasonnum) join reason_type t on typenum = reason_type where refundnum = {refundnum}"),
            Is.EqualTo($"6 3.50 {CustomerShop.Now} 5 - API refund F Refund reason"));
        Assert.That((await PostAsync("refund=2")).Changes, Is.EqualTo("cust_refund +1, h_cust_refund +1"));
        Assert.That((await PostAsync("reason=overpaid")).Changes, Is.EqualTo("cust_refund +1, h_cust_refund +1, h_reason +1, reason +1"));
        Assert.That((await PostAsync("reason=overpaid")).Changes, Is.EqualTo("cust_refund +1, h_cust_refund +1"));
    }

    [TestCase("reason, reasonnum", "reasonnum=1", ExpectedResult = "API refund 1", TestName = "Case_49_a_text_stays_beside_a_reason")]
    [TestCase("reason, reasonnum", "reasonnum=1", "reason=mine", ExpectedResult = "mine 1", TestName = "Case_49_the_clients_text_stays_beside_a_reason")]
    [TestCase("source_paynum, closed, gatewaynum, processor, auth, order_number, paybatch", "source_paynum=1", "closed=Y", "gatewaynum=07", "processor=P", "auth=A", "order_number=O", "paybatch=b", ExpectedResult = "1 Y 7 P A O b", TestName = "What_goes_with_it")]
    [TestCase("paymask, length(payinfo)", "payby=CARD", "payinfo=4111111111111111", ExpectedResult = "4111xxxxxxxxxx11 356", TestName = "A_card")]
    public Task<string> Stored(string columns, params string[] changes) => StoredAsync(columns, changes);

    [TestCase("refund must be > 0 ", "refund=0", "reason=newreason", TestName = "Case_50_a_refused_refund_leaves_no_reason")]
    [TestCase("fault: error inserting reason: Illegal or empty (text) reason: a*b\n", "reason=a*b", TestName = "Case_51_a_star_in_a_new_reason")]
    [TestCase("Illegal or empty (text) reason: a*b", "reason=a*b", "reasonnum=1", TestName = "Case_51_a_star_beside_a_reason")]
    [TestCase("Can't find cust_refund.reasonnum 99 in reason.reasonnum", "reasonnum=99", TestName = "Case_52_an_unknown_reason")]
    [TestCase("Unknown cust_credit.crednum: 999", "crednum=999", TestName = "Case_59_an_unknown_credit")]
    [TestCase("Unknown cust_pay.paynum: 999", "paynum=999", TestName = "Case_59_an_unknown_payment")]
    [TestCase("fault: ERROR:  operator does not exist: integer = character varying", "paynum=x", TestName = "Case_59_a_payment_that_is_no_number")]
    [TestCase("Can't find cust_refund.source_paynum 99 in cust_pay.paynum", "source_paynum=99", TestName = "An_unknown_source")]
    [TestCase("unknown cust_main.custnum: 99", "custnum=99", TestName = "An_unknown_customer")]
    [TestCase("N/A (tokenized)", "payby=CARD", TestName = "A_card_without_a_number")]
    public Task Refused(string text, params string[] changes) => RefusesPostingAsync(text, changes);

    [Test]
    public Task Case_82_too_long_an_order_number() =>
        RefusesPostingAsync("ERROR:  value too long for type character varying(80)", "payby=CHEK", "order_number=" + new string('1', 81));

    [Test]
    public async Task Case_53_54_a_credit_is_paid_back_to_its_customer()
    {
        var (told, refundnum) = await PostAsync("custnum=2", "refund=1", "crednum=1", "paynum=999", "reasonnum=1", "_date=77");
        Assert.That(told, Is.EqualTo("cust_credit_refund +1, cust_refund +1, h_cust_credit_refund +1, h_cust_refund +1"));
        Assert.That(
            await Shop.TellAsync("custnum, crednum, amount, a._date", $"from cust_refund join cust_credit_refund a using (refundnum) where refundnum = {refundnum}"),
            Is.EqualTo("6 1 1.00 77"));
        await RefusesPostingAsync("Cannot apply more than remaining value of credit", "refund=200", "crednum=1");
    }

    [Test]
    public async Task Case_55_56_a_payment_is_paid_back_as_far_as_it_is_not_applied()
    {
        await Shop.RunAsync("insert into cust_pay (paynum, custnum, _date, paid, payby) values (70, 6, 1, 10, 'CASH')");
        Assert.That((await PostAsync("refund=4", "paynum=70", "reasonnum=1")).Changes, Is.EqualTo("cust_pay_refund +1, cust_refund +1, h_cust_pay_refund +1, h_cust_refund +1"));
        await RefusesPostingAsync("Cannot apply more than remaining value of payment", "refund=6.01", "paynum=70");
        await RefusesPostingAsync("Cannot apply more than remaining value of payment", "refund=5", "paynum=1");
    }

    [TestCase("cust_pay", "paynum=71", "payment", TestName = "Case_57_closed_payments_and_refunds")]
    [TestCase("cust_credit", "crednum=71", "credit", TestName = "Case_58_closed_credits_and_refunds")]
    public async Task Closed(string table, string source, string name)
    {
        await Shop.RunAsync("""
            insert into cust_pay (paynum, custnum, _date, paid, payby, closed) values (71, 6, 1, 10, 'CASH', 'Y') on conflict do nothing;
            insert into cust_credit (crednum, custnum, _date, amount, closed) values (71, 6, 1, 10, 'Y') on conflict do nothing;
            """);
        await RefusesPostingAsync($"Can't apply refund to closed {name}", source);
        await Shop.RunAsync($"update {table} set closed = null where {source}");
        await RefusesPostingAsync($"Can't apply {name} to closed refund", source, "closed=Y");
    }

    [Test]
    public async Task A_number_the_client_chose()
    {
        Assert.That((await PostAsync("refundnum=700")).Number, Is.EqualTo("700"));
        await RefusesPostingAsync(
            "ERROR:  duplicate key value violates unique constraint \"cust_refund_pkey\"\nDETAIL:  Key (refundnum)=(700) already exists.", "refundnum=700");
    }
}
