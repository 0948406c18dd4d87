using Freeside.Tests.Api.Customers;

namespace Freeside.Tests.Api.Money;

/// <summary>What <c>insert_credit</c> takes and refuses; the shop's usual reason is number 1.</summary>
internal sealed class CreditTests() : PostingTests("insert_credit", "crednum", "custnum=2", "amount=5")
{
    private const string Act = "error inserting FS::cust_credit";
    private const string TooMuch = "ERROR:  numeric field overflow\nDETAIL:  A field with precision 10, scale 2 must round to an absolute value less than 10^8.";
    private const string NoCustomer = "fault: Can't call method \"balance\" on an undefined value";

    [TestCase("reasonnum=2", ExpectedResult = "2", TestName = "Case_41_a_reason")]
    [TestCase("reasonnum=4", ExpectedResult = "4", TestName = "Case_41_a_reason_of_another_kind")]
    [TestCase("-reasonnum", ExpectedResult = "1", TestName = "Case_43_the_usual_reason")]
    [TestCase("reasonnum=0", ExpectedResult = "1", TestName = "Case_43_reason_0_is_the_usual_one")]
    [TestCase("reasonnum=", ExpectedResult = "1", TestName = "Case_43_an_empty_reason_is_the_usual_one")]
    public Task<string> Reason(string change) => StoredAsync("reasonnum", change);

    [Test]
    public async Task Case_41_what_is_stored()
    {
        var (told, crednum) = await PostAsync("amount=5.5");
        Assert.That(told, Is.EqualTo("cust_credit +1, h_cust_credit +1"));
        Assert.That(await Shop.TellAsync("custnum, amount, _date, usernum", $"from h_cust_credit where crednum = {crednum}"), Is.EqualTo($"2 5.50 {CustomerShop.Now} 5"));
    }

    [Test]
    public async Task Case_39_40_without_a_usual_reason()
    {
        await Shop.RunAsync("update conf set value = '' where name = 'api_credit_reason'");
        await RefusesPostingAsync("reason text or existing reason required");
        await RefusesPostingAsync("reason text or existing reason required", "reason=0");
        await RefusesPostingAsync("reason type required", "reason=abc");
        await Shop.RunAsync("update conf set value = '1', agentnum = 1 where name = 'api_credit_reason'");
        await RefusesPostingAsync("reason text or existing reason required");
        await Shop.RunAsync("update conf set agentnum = null where name = 'api_credit_reason'");
    }

    [TestCase($"{Act}: Can't find cust_credit.reasonnum 9 in reason.reasonnum", "reasonnum=9", TestName = "Case_42_an_unknown_reason")]
    [TestCase("fault: ERROR:  operator does not exist: integer = character varying", "reasonnum=x", TestName = "Case_42_a_reason_that_is_no_number")]
    [TestCase($"{Act}: amount must be > 0 ", "amount=0", TestName = "Case_44_nothing")]
    [TestCase($"{Act}: {TooMuch}", "amount=100000000", TestName = "Case_44_one_cent_too_many")]
    [TestCase($"{Act}: {TooMuch}", "amount=1000000000000000000000000000000000000000000000000000", TestName = "Case_44_far_too_many")]
    [TestCase("fault: ERROR:  value \"99999999999\" is out of range for type integer", "crednum=99999999999", TestName = "A_chosen_number_out_of_range")]
    [TestCase($"{Act}: Illegal (money) amount: 1e3", "amount=1e3", TestName = "Case_44_no_amount")]
    [TestCase(NoCustomer, "custnum=99", TestName = "Case_45_an_unknown_customer")]
    [TestCase(NoCustomer, "-custnum", TestName = "Case_45_no_customer")]
    [TestCase("fault: ERROR:  operator does not exist: integer = character varying", "custnum= 2", TestName = "Case_45_a_blank_before_the_customer")]
    [TestCase($"{Act}: Can't find cust_credit.eventnum 5 in cust_event.eventnum", "eventnum=5", TestName = "An_unknown_event")]
    [TestCase($"{Act}: Can't find cust_credit.commission_salesnum 1 in sales.salesnum", "commission_salesnum=1", TestName = "An_unknown_sales_person")]
    [TestCase($"{Act}: Illegal or empty (text) addlinfo: a*b", "addlinfo=a*b", TestName = "A_star_in_the_further_text")]
    [TestCase($"{Act}: Illegal (numeric) _date: soon", "_date=soon", TestName = "A_date_in_words")]
    public Task Refused(string text, string change) => RefusesPostingAsync(text, change);

    [TestCase("reason, addlinfo, reasonnum", "reasonnum=1", "reason=my text", "addlinfo=extra", ExpectedResult = "- extra 1", TestName = "Case_46_a_text_beside_a_reason_is_not_stored")]
    [TestCase("pkgnum, commission_agentnum, commission_pkgnum, closed, credbatch, _date", "pkgnum=9", "commission_agentnum=2", "commission_pkgnum=3", "closed=Y", "credbatch=a*b", "_date=77", ExpectedResult = "9 2 3 Y a*b 77", TestName = "What_goes_with_it")]
    public Task<string> Stored(string columns, params string[] changes) => StoredAsync(columns, changes);

    [Test]
    public async Task A_number_the_client_chose()
    {
        Assert.That((await PostAsync("crednum=800")).Number, Is.EqualTo("800"));
        await RefusesPostingAsync(
            $"{Act}: ERROR:  duplicate key value violates unique constraint \"cust_credit_pkey\"\nDETAIL:  Key (crednum)=(800) already exists.", "crednum=800");
        await Shop.RunAsync("insert into cust_credit_bill (crednum, invnum, amount) values (800, 1, 5.01)");
        await RefusesPostingAsync($"{Act}: amount must be greater or equal to amount applied", "crednum=800");
        await Shop.RunAsync("delete from cust_credit_bill where crednum = 800");
    }
}
