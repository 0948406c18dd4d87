using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>New customers who pay by check, phone bill, invoice, or not at all; and the name that goes with it.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CustomerAccountTests
{
    [TestCase("US", "12345-678 @ 123456789", "12345678@123456789", "xxxxxx78@123456789", Description = "case 61")]
    [TestCase("US", "1@000000000", "1@000000000", "1@000000000")]
    [TestCase("CA", "1234567@12345.678", "1234567@12345.678", "xxxxx67@12345.678")]
    [TestCase("XX", "1234@5", "1234@5", "xx34@5")]
    [TestCase("", "1234@5", "1234@5", "xx34@5")]
    [TestCase(null, "1234@56789", "1234@56789", "xx34@56789")]
    public void Accounts_have_the_countrys_form(string? country, string sent, string payinfo, string paymask)
    {
        foreach (var payby in new[] { "CHEK", "DCHK" })
        {
            var (fields, refusal) = Run(payby, sent, (Conf.CheckCountry, country));
            Assert.That(refusal, Is.Null);
            var stored = new CustomerPaymentFields { Payby = payby, Payinfo = payinfo, Paymask = paymask };
            Assert.That(fields, Is.EqualTo(stored), "no name, no code");
        }
    }

    [TestCase("US", "123@12345678", "invalid echeck account@aba", Description = "case 62")]
    [TestCase("US", "123456789", "invalid echeck account@aba")]
    [TestCase("US", "", "invalid echeck account@aba")]
    [TestCase("US", "1234567@12345.678", "invalid echeck account@aba")]
    [TestCase("US", "1@2@123456789", "invalid echeck account@aba")]
    [TestCase("CA", "123@123456789", "invalid echeck account@branch.bank")]
    [TestCase("CA", "123@1234.5678", "invalid echeck account@branch.bank")]
    [TestCase("XX", "123@", "invalid echeck account@routing")]
    [TestCase("us", "@123456789", "invalid echeck account@routing", Description = "not the US")]
    public void Other_forms_are_refused(string country, string sent, string refusal) =>
        Assert.That(Run("CHEK", sent, (Conf.CheckCountry, country)).Refusal, Is.EqualTo(refusal));

    [TestCase("1-415-555-1212", "4155551212", Description = "case 63")]
    [TestCase("(415) 555 1212", "4155551212")]
    public void A_telephone_number_has_ten_digits(string sent, string stored)
    {
        var (fields, refusal) = Run("LECB", sent);
        Assert.That(refusal, Is.Null);
        Assert.That((fields.Payinfo, fields.Paymask, fields.Paycvv), Is.EqualTo((stored, stored, "")));
    }

    [TestCase("")]
    [TestCase("x")]
    [TestCase("5551212")]
    [TestCase("24155551212")]
    [TestCase("114155551212")]
    public void Other_telephone_numbers_are_refused(string sent) =>
        Assert.That(Run("LECB", sent).Refusal, Is.EqualTo("invalid btn billing telephone number"));

    [Test]
    public void Order_numbers_and_issuers_are_text()
    {
        var (billing, refusal) = Run("BILL", "PO-123 & more\n");
        Assert.That(refusal, Is.Null);
        Assert.That((billing.Payinfo, billing.Paymask, billing.Paycvv), Is.EqualTo(("PO-123 & more", "", "")));
        Assert.That(Run("BILL", "PO`1").Refusal, Is.EqualTo("Illegal P.O. number: PO`1"), "case 64");
        Assert.That(Run("COMP", "fri`end").Refusal, Is.EqualTo("Illegal comp account issuer: fri`end"));
    }

    [TestCase(true, "", "Expiration date required", Description = "case 65")]
    [TestCase(true, "11/2030", null, Description = "case 65")]
    [TestCase(false, "11/2030", "You are not permitted to create complimentary accounts.", Description = "case 65")]
    public void Complimentary_accounts_need_a_right_and_a_date(bool isPermitted, string paydate, string? refusal)
    {
        var fields = new CustomerPaymentFields { Payby = "COMP", Payinfo = "friend", Paydate = paydate };
        var context = PaymentRules.Context with { MayMakeComplimentary = isPermitted };
        Assert.That(PaymentRules.Run(fields, context).Refusal?.Text, Is.EqualTo(refusal));
    }

    [TestCase("CARD", "", "Joe Schmoe")]
    [TestCase("BILL", "", "Joe Schmoe")]
    [TestCase("CHEK", "", "")]
    [TestCase("DCHK", "", "")]
    [TestCase("CARD", " J. O'Neil-Núñez & Sons, Ltd ", " J. O'Neil-Núñez & Sons, Ltd ")]
    [TestCase("BILL", "x\n", "x")]
    [TestCase("CHEK", "First Bank", "First Bank")]
    public void Names(string payby, string sent, string stored) =>
        Assert.That(Name(payby, sent), Is.EqualTo((stored, (string?)null)));

    [TestCase("BILL", "A*B", Description = "case 66")]
    [TestCase("CARD", "A\tB")]
    [TestCase("CHEK", "A&B")]
    [TestCase("CARD", "A\nB")]
    public void Bad_names(string payby, string sent) =>
        Assert.That(Name(payby, sent), Is.EqualTo((sent, $"Illegal (name) payname: {sent}")));

    [TestCase("CARD", "")]
    [TestCase("DCRD", "")]
    [TestCase("BILL", "Joe Schmoe")]
    [TestCase("LECB", "Joe Schmoe")]
    public void A_setting_lets_cards_go_without_a_name(string payby, string stored) =>
        Assert.That(Name(payby, "", (Conf.RequireCardName, null)), Is.EqualTo((stored, (string?)null)));

    private static (CustomerPaymentFields Fields, string? Refusal) Run(
        string payby, string payinfo, params (string Name, string? Value)[] settings)
    {
        var paydate = payby == "COMP" ? "11/2030" : "";
        var fields = new CustomerPaymentFields { Payby = payby, Payinfo = payinfo, Paycvv = "123", Paydate = paydate };
        var (stored, refusal) = PaymentRules.Run(fields, PaymentRules.Context with { Settings = PaymentRules.Settings(settings) });
        return (stored, refusal?.Text);
    }

    private static (string Stored, string? Refusal) Name(string payby, string sent, params (string Name, string? Value)[] settings)
    {
        var check = new CustomerPaymentCheck(
            new CustomerPaymentFields { Payby = payby, Payname = sent },
            PaymentRules.Context with { Settings = PaymentRules.Settings(settings) });
        var refusal = check.Payname("Joe", "Schmoe");
        return (check.Fields.Payname, refusal?.Text);
    }
}
