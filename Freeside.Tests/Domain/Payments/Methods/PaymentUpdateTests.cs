using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>Updates: what is looked at again, what is not, and what becomes of a number when the way to pay changes.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PaymentUpdateTests
{
    private static readonly CustomerPaymentContext Banned =
        PaymentRules.Context with { Bans = [new PaymentBan(1, null, 1400000000, null, "fs_api")] };

    [Test(Description = "case 96")]
    public void Invoices_to_card()
    {
        var wanted = PaymentRules.StoredBilling with { Payby = "CARD", Payinfo = PaymentRules.Visa, Paydate = "11/2030" };
        Assert.That(Accepted(PaymentRules.StoredBilling, wanted) == PaymentRules.StoredCard, Is.True);
    }

    [Test(Description = "case 97")]
    public void Card_to_card_takes_a_past_date()
    {
        var wanted = PaymentRules.StoredCard with { Payinfo = PaymentRules.MasterCard, Paydate = "1/2020" };
        var fields = Accepted(PaymentRules.StoredCard, wanted);
        Assert.That((fields.Paydate, fields.Paymask), Is.EqualTo(("2020-01-01", "5555xxxxxxxxxx44")));
        var onDemand = PaymentRules.StoredCard with { Payby = "DCRD", Paydate = "12/2001" };
        Assert.That(Accepted(PaymentRules.StoredCard, onDemand).Paydate, Is.EqualTo("2001-12-01"));
    }

    [Test(Description = "case 98")]
    public void Card_to_card_takes_banned_cards_and_types_not_accepted()
    {
        var context = Banned with { Settings = PaymentRules.Settings((Conf.CardTypes, "VISA card")) };
        var fields = Accepted(PaymentRules.StoredCard, PaymentRules.StoredCard with { Payinfo = PaymentRules.MasterCard }, context);
        Assert.That(fields.Payinfo == PaymentRules.MasterCard, Is.True);
    }

    [Test(Description = "case 99")]
    public void Card_to_card_does_not_take_a_card_nobody_issues() =>
        AssertRefused(PaymentRules.StoredCard, PaymentRules.StoredCard with { Payinfo = PaymentRules.UnissuedCard }, "Unknown card type");

    [Test]
    public void Going_over_to_cards_everything_is_looked_at()
    {
        var wanted = PaymentRules.StoredBilling with { Payby = "CARD", Payinfo = PaymentRules.Visa, Paydate = "11/2030" };
        AssertRefused(PaymentRules.StoredBilling, wanted with { Payinfo = PaymentRules.UnissuedCard }, "Unknown not accepted");
        AssertRefused(PaymentRules.StoredBilling, wanted with { Paydate = "1/2020" }, "Expired card");
        Assert.That(PaymentRules.Update(PaymentRules.StoredBilling, wanted, Banned).Refusal?.Text, Does.StartWith("Banned credit card"));
    }

    [Test]
    public void Back_on_cards_with_the_old_mask_still_there_the_type_is_not_looked_at()
    {
        var old = PaymentRules.StoredBilling with { Paymask = "4111xxxxxxxxxx11" };
        var wanted = old with { Payby = "CARD", Payinfo = PaymentRules.UnissuedCard, Paydate = "11/2030" };
        AssertRefused(old, wanted, "Unknown card type");
        var fromAccount = PaymentRules.StoredAccount with { Payby = "CARD", Payinfo = PaymentRules.UnissuedCard };
        AssertRefused(PaymentRules.StoredAccount, fromAccount, "Unknown card type");
    }

    [Test]
    public void After_a_token_without_mask_everything_is_looked_at()
    {
        var old = PaymentRules.StoredCard with { Payinfo = PaymentRules.Token, Paymask = "" };
        AssertRefused(old, old with { Payinfo = PaymentRules.UnissuedCard }, "Unknown not accepted");
        AssertRefused(old, old with { Payinfo = PaymentRules.Visa, Paydate = "1/2020" }, "Expired card");
        AssertRefused(old, old with { Paydate = "1/2020" }, null);
        Assert.That(
            PaymentRules.Update(old, old with { Payinfo = PaymentRules.Visa }, Banned).Refusal?.Text, Does.StartWith("Banned credit card"));
    }

    [Test]
    public void Check_to_check_takes_banned_accounts_but_no_past_date()
    {
        var wanted = PaymentRules.StoredAccount with { Payby = "DCHK", Payinfo = "1234@111000025" };
        Assert.That(Accepted(PaymentRules.StoredAccount, wanted, Banned).Paymask, Is.EqualTo("xx34@111000025"));
        AssertRefused(PaymentRules.StoredAccount, wanted with { Paydate = "1/2020" }, "Expired card");
        Assert.That(
            PaymentRules.Update(PaymentRules.StoredBilling, PaymentRules.StoredAccount with { Paymask = "" }, Banned).Refusal?.Text,
            Does.StartWith("Banned ACH account"));
        Assert.That(
            PaymentRules.Update(PaymentRules.StoredAccount with { Paymask = "" }, wanted with { Paymask = "" }, Banned).Refusal?.Text,
            Does.StartWith("Banned ACH account"),
            "no mask is stored: those of the numbers differ");
    }

    [Test(Description = "case 100")]
    public void Card_to_invoices_with_the_cards_past_date_left_is_refused() =>
        AssertRefused(
            PaymentRules.StoredCard with { Paydate = "2020-01-01" },
            PaymentRules.StoredCard with { Payby = "BILL", Paydate = "2020-01-01" },
            "Expired card");

    [Test(Description = "case 100")]
    public void Card_to_invoices_leaves_the_mask()
    {
        var fields = Accepted(PaymentRules.StoredCard, PaymentRules.StoredCard with { Payby = "BILL", Payinfo = "", Paydate = "" });
        Assert.That((fields.Payinfo, fields.Paydate, fields.Paymask), Is.EqualTo(("", "", "4111xxxxxxxxxx11")));
    }

    [Test(Description = "case 102")]
    public void A_stored_date_that_is_past_stops_every_update()
    {
        var stored = PaymentRules.StoredAccount with { Paydate = "2025-01-01" };
        AssertRefused(stored, stored, "Expired card");
    }

    [Test]
    public void A_number_is_forgotten_when_only_the_way_to_pay_changes(
        [Values("CARD", "DCRD", "CHEK", "DCHK")] string from, [Values("BILL", "COMP")] string to)
    {
        var old = (PayBy.IsCard(from) ? PaymentRules.StoredCard : PaymentRules.StoredAccount) with { Payby = from, Paydate = "2030-11-01" };
        var fields = Accepted(old, old with { Payby = to, Paycvv = "123" });
        Assert.That((fields.Payinfo, fields.Paymask == old.Paymask, fields.Paycvv), Is.EqualTo(("", true, "")));
    }

    [Test]
    public void A_forgotten_number_is_none_however_written_and_one_that_could_not_be_decrypted_goes_too()
    {
        var billing = PaymentRules.StoredCard with { Payby = "BILL" };
        Assert.That(Accepted(PaymentRules.StoredCard, billing with { Payinfo = "4111 1111 1111 1111" }).Payinfo, Is.Empty);
        Assert.That(Accepted(PaymentRules.StoredCard, billing with { Payinfo = "PO 7" }).Payinfo, Is.EqualTo("PO 7"));
        var ordered = PaymentRules.StoredBilling with { Payinfo = "PO 7" };
        Assert.That(Accepted(ordered, ordered).Payinfo, Is.EqualTo("PO 7"));
        var unreadable = PaymentRules.StoredCard with { Payinfo = PaymentRules.Encrypted };
        Assert.That(Accepted(unreadable, unreadable with { Payby = "BILL" }).Payinfo, Is.Empty);
    }

    [Test]
    public void An_account_is_no_telephone_number()
    {
        var old = PaymentRules.StoredAccount with { Payinfo = "1@415555121" };
        AssertRefused(old, old with { Payby = "LECB" }, "invalid btn billing telephone number");
    }

    [Test]
    public void A_number_that_cannot_be_read_is_left_as_it_is()
    {
        var stored = PaymentRules.StoredCard with { Payinfo = PaymentRules.Encrypted, Paycvv = PaymentRules.Encrypted, Paymask = "m" };
        Assert.That(Accepted(stored, stored, PaymentRules.Context with { Shop = PaymentRules.Shop(encrypts: false) }) == stored, Is.True);
    }

    [Test]
    public void A_stored_code_must_fit_the_new_card() =>
        AssertRefused(
            PaymentRules.StoredCard with { Paycvv = "123" },
            PaymentRules.StoredCard with { Paycvv = "123", Payinfo = PaymentRules.AmericanExpress },
            "CVV2 (CID) for American Express cards is four digits.");

    [Test]
    public void Only_going_over_to_complimentary_needs_the_right()
    {
        var context = PaymentRules.Context with { MayMakeComplimentary = false };
        var complimentary = PaymentRules.StoredBilling with { Payby = "COMP", Paydate = "2030-11-01" };
        Assert.That(
            PaymentRules.Update(PaymentRules.StoredBilling, complimentary, context).Refusal?.Text,
            Is.EqualTo("You are not permitted to create complimentary accounts."));
        Accepted(complimentary, complimentary, context);
    }

    [Test]
    public void A_mask_is_made_only_where_it_is_compared()
    {
        var context = PaymentRules.Context with { Settings = PaymentRules.Settings((Conf.CardMaskingMethod, "bogus")) };
        var old = PaymentRules.StoredBilling with { Payinfo = "PO 7" };
        var check = new CustomerPaymentCheck(old with { Payby = "CARD", Payinfo = PaymentRules.Visa }, context with { Old = old });
        Assert.That(check.Admission(), Is.EqualTo(Refusal.Fault("can't parse card_masking_method bogus")));
        Accepted(old, old, context);
    }

    private static CustomerPaymentFields Accepted(
        CustomerPaymentFields old, CustomerPaymentFields wanted, CustomerPaymentContext? context = null)
    {
        var (fields, refusal) = PaymentRules.Update(old, wanted, context);
        Assert.That(refusal, Is.Null);
        return fields;
    }

    private static void AssertRefused(CustomerPaymentFields old, CustomerPaymentFields wanted, string? refusal) =>
        Assert.That(PaymentRules.Update(old, wanted).Refusal?.Text, Is.EqualTo(refusal));
}
