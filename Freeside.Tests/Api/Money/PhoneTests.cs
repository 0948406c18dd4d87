using Freeside.Tests.Api.Customers;
using Freeside.Tests.Support;

namespace Freeside.Tests.Api.Money;

/// <summary>The forms of the methods that go by phone number: 3125550001 is customer 2's, 3125559999 nobody's.</summary>
internal sealed class PhoneTests : OneShopTests
{
    private static readonly string[] Keys = ["payby=CASH", "paid=4.00", "amount=4.00", "refund=4.00"];

    [TestCase("payment", "cust_pay", "paynum", TestName = "Case_60_a_payment_by_phone_number")]
    [TestCase("credit", "cust_credit", "crednum", TestName = "Case_60_a_credit_by_phone_number")]
    [TestCase("refund", "cust_refund", "refundnum", TestName = "Case_60_a_refund_by_phone_number")]
    public async Task Posted(string method, string table, string member)
    {
        var reply = await Shop.CallAsync($"insert_{method}_phonenum", ["phonenum=3125550001", "custnum=5", .. Keys]);
        Assert.That(CustomerShop.Told(reply), Is.Empty);
        Assert.That(reply.Members.Keys, Is.EquivalentTo(new[] { "error", member }));
        Assert.That(await Shop.TellAsync("custnum", $"from {table} where {member} = {reply.Members[member]}"), Is.EqualTo("2"));
    }

    [TestCase("Unknown phonenum", "phonenum=312-555-0001", TestName = "Case_61_a_number_written_otherwise")]
    [TestCase("Unknown phonenum", TestName = "Case_61_no_number")]
    [TestCase("Unknown phonenum", "phonenum=", TestName = "Case_61_an_empty_number")]
    [TestCase("Unlinked phonenum", "phonenum=3125559999", TestName = "Case_62_a_line_without_a_package")]
    [TestCase("Incorrect shared secret", "phonenum=3125559999", "secret=x", TestName = "Case_62_a_wrong_secret")]
    public async Task Refused(string text, params string[] keys)
    {
        XmlRpcReply? reply = null;
        Assert.That(await Shop.ChangesAsync(async () => reply = await Shop.CallAsync("insert_payment_phonenum", [.. keys, .. Keys])), Is.Empty);
        Assert.That(reply!.Members, Is.EquivalentTo(new Dictionary<string, object?> { ["error"] = text }));
    }

    [Test]
    public async Task Case_62_a_line_that_is_no_service()
    {
        await Shop.RunAsync("insert into svc_phone (svcnum, countrycode, phonenum) values (900, '1', '3125550900')");
        Assert.That(
            CustomerShop.Told(await Shop.CallAsync("insert_payment_phonenum", ["phonenum=3125550900", .. Keys])),
            Is.EqualTo("fault: Can't call method \"cust_pkg\" on an undefined value"));
    }

    [Test]
    public async Task A_package_that_is_gone_or_cancelled()
    {
        await Shop.RunAsync("""
            insert into svc_phone (svcnum, countrycode, phonenum) values (901, '1', '3125550901'), (902, '1', '3125550902');
            insert into cust_svc (svcnum, pkgnum, svcpart) values (901, 9999, 1), (902, 10, 1);
            """);
        Assert.That(CustomerShop.Told(await Shop.CallAsync("insert_payment_phonenum", ["phonenum=3125550901", .. Keys])), Is.EqualTo("Unlinked phonenum"));
        Assert.That(CustomerShop.Told(await Shop.CallAsync("insert_payment_phonenum", ["phonenum=3125550902", .. Keys])), Is.Empty);
    }

    [Test]
    public async Task A_line_of_any_country_and_of_several_the_one_that_was_first()
    {
        await Shop.RunAsync("""
            insert into svc_phone (svcnum, countrycode, phonenum) values (910, '49', '3055500910'), (911, '352', '3055500910'), (912, '', '3055500912');
            insert into cust_svc (svcnum, pkgnum, svcpart) values (910, 10, 1), (911, null, 1), (912, 10, 1);
            """);
        foreach (var phone in new[] { "3055500910", "3055500912" })
            Assert.That(CustomerShop.Told(await Shop.CallAsync("insert_payment_phonenum", [$"phonenum={phone}", .. Keys])), Is.Empty, phone);
    }
}
