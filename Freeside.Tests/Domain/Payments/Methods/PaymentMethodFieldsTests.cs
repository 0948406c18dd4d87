using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>Payments and refunds: what goes with the way they were made.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class PaymentMethodFieldsTests
{
    [TestCase("")]
    [TestCase("cash")]
    [TestCase("COMP")]
    [TestCase("DCRD")]
    [TestCase("DCHK")]
    [TestCase("PREPAY")]
    public void Some_ways_are_for_customers_or_nobody(string payby) =>
        Assert.That(Check(payby, "`").Refusal?.Text, Is.EqualTo($"Illegal payby: {payby}"));

    [TestCase("4111 1111-1111 1111", PaymentRules.Visa, "411111xxxxxx1111")]
    [TestCase("12345679", "12345679", "xxxx5679")]
    [TestCase(" 9900 0000 0000 0010", PaymentRules.Token, "zzz", Description = "a token: the mask sent survives")]
    public void Good_cards(string sent, string number, string mask)
    {
        var (fields, refusal) = Check("CARD", sent, "zzz");
        Assert.That(refusal, Is.Null);
        Assert.That(fields == new PaymentMethodFields("CARD", number, mask), Is.True, mask);
    }

    [TestCase("", "N/A (tokenized)")]
    [TestCase("N/A", "N/A (tokenized)")]
    [TestCase("abc", "N/A (tokenized)")]
    [TestCase("0", "N/A (tokenized)")]
    [TestCase("4111xxxxxxxx111", "Illegal (mistyped?) credit card number (payinfo)")]
    [TestCase("411111111111", "Illegal (mistyped?) credit card number (payinfo)")]
    [TestCase("41111111111111110", "Illegal (mistyped?) credit card number (payinfo)")]
    [TestCase("4111111111111112", "Illegal credit card number")]
    [TestCase("12345678", "Illegal credit card number")]
    [TestCase("0000000000000000", "Illegal credit card number")]
    [TestCase("5018000000000009", "Unknown card type")]
    [TestCase("30569309025904", "Unknown card type")]
    [TestCase("9900000000000011", "Illegal credit card number", Description = "a token, mistyped")]
    public void Bad_cards(string sent, string refusal) => Assert.That(Check("CARD", sent).Refusal, Is.EqualTo(Refusal.Error(refusal)));

    [TestCase("6304000000000000")]
    [TestCase("6759649826438453")]
    public void Any_known_type_is_taken(string number) =>
        Assert.That(Check("CARD", number, "", (Conf.CardTypes, "VISA card")).Refusal, Is.Null);

    [TestCase("")]
    [TestCase("abc")]
    [TestCase("4111111111111112")]
    [TestCase(PaymentRules.Visa)]
    public void A_mask_that_cannot_be_made_is_a_fault_before_all_else(string sent) =>
        Assert.That(
            Check("CARD", sent, "", (Conf.CardMaskingMethod, "bogus")).Refusal,
            Is.EqualTo(Refusal.Fault("can't parse card_masking_method bogus")));

    [TestCase("12345679")]
    [TestCase(PaymentRules.Token)]
    public void Tokens_and_short_numbers_need_no_setting(string number) =>
        Assert.That(Check("CARD", number, "", (Conf.CardMaskingMethod, "bogus")).Refusal, Is.Null);

    [TestCase("CHEK", "junk text")]
    [TestCase("CASH", "free text")]
    [TestCase("BILL", PaymentRules.Visa)]
    [TestCase("EDI", "1")]
    [TestCase("MCRD", "")]
    public void Anything_else_is_text_without_a_mask_of_ours(string payby, string payinfo)
    {
        var (fields, refusal) = Check(payby, payinfo + "\n", "mask");
        Assert.That(refusal, Is.Null);
        Assert.That(fields == new PaymentMethodFields(payby, payinfo, "mask"), Is.True, "the text rule's value and the mask sent");
        Assert.That(Check(payby, "`").Refusal?.Text, Is.EqualTo("Illegal or empty (text) payinfo: `"));
    }

    [TestCase("CARD")]
    [TestCase("CHEK")]
    [TestCase("CASH")]
    public void What_looks_encrypted_is_taken_as_it_is(string payby)
    {
        var sent = PaymentRules.Encrypted + "`\n";
        Assert.That(Check(payby, sent, "mask"), Is.EqualTo((new PaymentMethodFields(payby, sent, "mask"), (Refusal?)null)));
    }

    [Test]
    public void Checked_twice_they_stay_the_same()
    {
        var once = Check("CARD", "4111 1111 1111 1111").Fields;
        Assert.That(once.Check(PaymentRules.NoSettings(), PaymentRules.Context.Shop.Rules).Fields == once, Is.True);
        Assert.That(once.ToString().Contains(PaymentRules.Visa, StringComparison.Ordinal), Is.False, "and tell no numbers");
    }

    private static (PaymentMethodFields Fields, Refusal? Refusal) Check(
        string payby, string payinfo, string paymask = "", params (string Name, string? Value)[] settings) =>
        new PaymentMethodFields(payby, payinfo, paymask).Check(
            settings.Length == 0 ? PaymentRules.NoSettings() : PaymentRules.Settings(settings), PaymentRules.Context.Shop.Rules);
}
