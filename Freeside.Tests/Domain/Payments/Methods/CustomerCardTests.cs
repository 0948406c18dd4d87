using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>New customers who pay by card.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CustomerCardTests
{
    private const string SwitchCard = "6759649826438453";
    private const string SoloCard = "6334580500000000";
    private const string LaserCard = "6304000000000000";

    [Test(Description = "case 51")]
    public void A_card_needs_an_expiry() => AssertRefused(PaymentRules.Card with { Paydate = "" }, "Expiration date required");

    [Test(Description = "case 52")]
    public void A_good_card_is_normalised()
    {
        var (fields, refusal) = PaymentRules.Run(PaymentRules.Card with { Payinfo = "4111 1111-1111 1111", Paycvv = "123" });
        Assert.That(refusal, Is.Null);
        Assert.That(fields == PaymentRules.StoredCard with { Paycvv = "123" }, Is.True);
    }

    [TestCase("4111111111111112", Description = "case 53")]
    [TestCase("41111111111111110", Description = "seventeen digits, of an accepted type")]
    public void A_number_that_cannot_be_one_is_refused(string number) =>
        AssertRefused(PaymentRules.Card with { Payinfo = number }, "Invalid credit card number");

    [TestCase("", "Not a credit card", Description = "case 54")]
    [TestCase("1234", "Not a credit card", Description = "case 54")]
    [TestCase("411111111111", "Not a credit card")]
    [TestCase("N/A", "Not a credit card")]
    [TestCase(PaymentRules.UnissuedCard, "Unknown", Description = "case 55")]
    [TestCase("4111xxxxxxxx1111", "Isracard", Description = "eight digits remain of a mask")]
    [TestCase(LaserCard, "Laser")]
    public void Types_nobody_takes_are_refused_first(string number, string type)
    {
        AssertRefused(PaymentRules.Card with { Payinfo = number, Paydate = "" }, $"{type} not accepted");
        AssertRefused(PaymentRules.Card with { Payby = "DCRD", Payinfo = number }, $"{type} not accepted");
    }

    [TestCase(PaymentRules.AmericanExpress, "American Express card not accepted", Description = "case 58")]
    [TestCase(PaymentRules.MasterCard, null)]
    [TestCase(PaymentRules.Visa, null)]
    [TestCase(PaymentRules.Token, null)]
    public void The_shop_may_take_some_types_only(string number, string? refusal)
    {
        var settings = PaymentRules.Settings((Conf.CardTypes, "VISA card\n \nMasterCard\n"));
        AssertRefused(PaymentRules.Card with { Payinfo = number }, refusal, PaymentRules.Context with { Settings = settings });
    }

    [TestCase("Laser\n", "VISA card not accepted", Description = "a type that cannot be taken at all does not count, but the list does")]
    [TestCase("visa card\n", "VISA card not accepted")]
    [TestCase(" \n\n", null, Description = "an empty list is none")]
    [TestCase(null, null)]
    public void A_list_holds_types_as_the_program_spells_them(string? types, string? refusal) =>
        AssertRefused(PaymentRules.Card, refusal, PaymentRules.Context with { Settings = PaymentRules.Settings((Conf.CardTypes, types)) });

    [Test]
    public void A_token_is_no_type_and_leaves_the_mask_alone()
    {
        var (fields, refusal) = PaymentRules.Run(PaymentRules.Card with { Payinfo = PaymentRules.Token, Paymask = "sent" });
        Assert.That(refusal, Is.Null);
        Assert.That((fields.Payinfo == PaymentRules.Token, fields.Paymask), Is.EqualTo((true, "sent")));
        AssertRefused(PaymentRules.Card with { Payinfo = "9900000000000011" }, "Invalid credit card number");
    }

    [TestCase(PaymentRules.AmericanExpress, "123", "CVV2 (CID) for American Express cards is four digits.", Description = "case 56")]
    [TestCase(PaymentRules.AmericanExpress, "1234", null)]
    [TestCase(PaymentRules.Visa, "12", "CVV2 (CVC2/CID) is three digits.", Description = "case 57")]
    [TestCase(PaymentRules.Visa, "1234", "CVV2 (CVC2/CID) is three digits.")]
    [TestCase(PaymentRules.Visa, "12a", "CVV2 (CVC2/CID) is three digits.")]
    [TestCase(PaymentRules.Visa, "0", "CVV2 (CVC2/CID) is three digits.")]
    [TestCase(PaymentRules.Visa, "000", null)]
    public void The_verification_code_has_as_many_digits_as_the_type_asks_for(string number, string code, string? refusal)
    {
        var fields = AssertRefused(PaymentRules.Card with { Payinfo = number, Paycvv = code }, refusal);
        Assert.That(fields.Paycvv, Is.EqualTo(code), "kept where it is fine");
    }

    [Test]
    public void A_code_that_could_not_be_decrypted_is_dropped() =>
        Assert.That(AssertRefused(PaymentRules.Card with { Paycvv = PaymentRules.Encrypted }, null).Paycvv, Is.Empty);

    [Test]
    public void A_code_is_checked_but_never_stored_in_clear()
    {
        var plain = PaymentRules.Context with { Shop = PaymentRules.Shop(encrypts: false) };
        Assert.That(AssertRefused(PaymentRules.Card with { Paycvv = "123" }, null, plain).Paycvv, Is.Empty);
        AssertRefused(PaymentRules.Card with { Paycvv = "12" }, "CVV2 (CVC2/CID) is three digits.", plain);
    }

    [TestCase("", "", "", "Start date or issue number is required for {0} cards")]
    [TestCase("0", "2020", "", "Start date or issue number is required for {0} cards")]
    [TestCase("1", "", "0", "Start date or issue number is required for {0} cards")]
    [TestCase("1", "2020", "", null)]
    [TestCase("", "", "1", null)]
    [TestCase("13", "2020", "", "Start month must be between 1 and 12")]
    [TestCase("00", "2020", "", "Start month must be between 1 and 12")]
    [TestCase("13", "", "1", "Start month must be between 1 and 12")]
    [TestCase("12", "1989", "", "Start year must be 1990 or later")]
    [TestCase("12", "1990", "", null)]
    [TestCase("", "", "100", "Issue number must be beween 1 and 99")]
    [TestCase("", "", "99", null)]
    public void Switch_and_Solo_want_a_start_or_an_issue_number(string month, string year, string issue, string? refusal)
    {
        foreach (var (number, type) in new[] { (SwitchCard, "Switch"), (SoloCard, "Solo") })
        {
            var card = PaymentRules.Card with { Payinfo = number, PaystartMonth = month, PaystartYear = year, Payissue = issue };
            var fields = AssertRefused(card, refusal?.Replace("{0}", type, StringComparison.Ordinal));
            Assert.That((fields.PaystartMonth, fields.PaystartYear, fields.Payissue), Is.EqualTo((month, year, issue)));
        }
    }

    [Test]
    public void Other_cards_have_no_start()
    {
        var fields = AssertRefused(PaymentRules.Card with { PaystartMonth = "13", PaystartYear = "1", Payissue = "x" }, null);
        Assert.That((fields.PaystartMonth, fields.PaystartYear, fields.Payissue), Is.EqualTo(("", "", "")));
    }

    [Test]
    public void A_mask_that_cannot_be_made_is_a_fault_once_the_number_has_a_cards_length()
    {
        var context = PaymentRules.Context with { Settings = PaymentRules.Settings((Conf.CardMaskingMethod, "bogus")) };
        Assert.That(PaymentRules.Run(PaymentRules.Card, context).Refusal?.Kind, Is.EqualTo(RefusalKind.Fault));
        AssertRefused(PaymentRules.Card with { Payinfo = "4111111111111112" }, "can't parse card_masking_method bogus", context);
        AssertRefused(PaymentRules.Card with { Payinfo = "41111111111111110" }, "Invalid credit card number", context);
    }

    [Test]
    public void Fields_tell_no_numbers()
    {
        var shown = (PaymentRules.Card with { Paycvv = "123" }).ToString();
        Assert.That(shown, Does.Contain("CARD").And.Not.Contain(PaymentRules.Visa).And.Not.Contain("123"));
    }

    private static CustomerPaymentFields AssertRefused(
        CustomerPaymentFields fields, string? refusal, CustomerPaymentContext? context = null)
    {
        var result = PaymentRules.Run(fields, context);
        Assert.That(result.Refusal?.Text, Is.EqualTo(refusal));
        return result.Fields;
    }
}
