using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Payments.Methods;

[Parallelizable(ParallelScope.All)]
internal sealed class PaymentMaskTests
{
    [TestCase("first4last2", "4111xxxxxxxxxx11")]
    [TestCase("first6last4", "411111xxxxxx1111")]
    [TestCase("first4last4\nmore", "4111xxxxxxxx1111")]
    [TestCase("first0last0", "xxxxxxxxxxxxxxxx")]
    [TestCase("first0last4", "xxxxxxxxxxxx1111")]
    [TestCase("", "411111xxxxxx1111")]
    [TestCase("0", "411111xxxxxx1111")]
    [TestCase(null, "411111xxxxxx1111")]
    [TestCase("first4last20", "41111111", Description = "more than all: that many before the end, once round")]
    public void Cards_are_masked_as_set(string? method, string mask) =>
        Assert.That(Mask("CARD", PaymentRules.Visa, (Conf.CardMaskingMethod, method)), Is.EqualTo(mask));

    [Test]
    public void Without_a_setting_six_and_four_are_shown() =>
        Assert.That(PaymentMask.Of("DCRD", PaymentRules.Visa, PaymentRules.NoSettings()).Value, Is.EqualTo("411111xxxxxx1111"));

    [TestCase("bogus")]
    [TestCase("first4")]
    [TestCase("First4Last2")]
    [TestCase("first4last2 ")]
    [TestCase("firstxlasty")]
    public void A_setting_that_cannot_be_read_is_a_fault(string method)
    {
        var mask = PaymentMask.Of("CARD", PaymentRules.Visa, PaymentRules.Settings((Conf.CardMaskingMethod, method)));
        Assert.That(mask.Refusal, Is.EqualTo(Refusal.Fault($"can't parse card_masking_method {method}")));
    }

    [TestCase("CARD", "12345679", "xxxx5679")]
    [TestCase("DCRD", "912345679", "xxxxx5679")]
    [TestCase("CARD", PaymentRules.Token, "N/A (tokenized)")]
    [TestCase("BILL", PaymentRules.Token, "N/A (tokenized)", Description = "whatever the way to pay")]
    [TestCase("CARD", "N/A", "N/A (tokenized)")]
    [TestCase("CHEK", "12345678@111000025", "xxxxxx78@111000025")]
    [TestCase("DCHK", "123@12345.678", "x23@12345.678")]
    [TestCase("CHEK", "12@111000025", "12@111000025")]
    [TestCase("CHEK", "1@111000025", "1@111000025")]
    [TestCase("CHEK", "12345678", "xxxxxx78")]
    [TestCase("CHEK", "12345678@1@2", "xxxxxx78@1")]
    [TestCase("CHEK", "", "")]
    [TestCase("EDI", "123456789", "xxxxx6789")]
    [TestCase("EDI", "123", "123")]
    [TestCase("LECB", "4155551212", "4155551212")]
    [TestCase("BILL", "PO-123", "PO-123")]
    [TestCase("MCRD", PaymentRules.Visa, PaymentRules.Visa, Description = "a card handled by hand is no card here")]
    public void Other_numbers_are_masked_by_the_way_to_pay(string payby, string payinfo, string mask) =>
        Assert.That(Mask(payby, payinfo, (Conf.CardMaskingMethod, payby == "CARD" ? "bogus" : "first4last2")), Is.EqualTo(mask));

    [TestCase("CARD")]
    [TestCase("CHEK")]
    [TestCase("BILL")]
    public void An_encrypted_number_shows_nothing(string payby) => Assert.That(Mask(payby, PaymentRules.Encrypted), Is.EqualTo("N/A"));

    [TestCase("", "4111xxxxxxxxxx11")]
    [TestCase("0", "4111xxxxxxxxxx11")]
    [TestCase("stored", "stored")]
    public void A_stored_mask_wins(string stored, string shown) =>
        Assert.That(PaymentMask.Shown(PaymentRules.Card with { Paymask = stored }, PaymentRules.Settings()).Value, Is.EqualTo(shown));

    [TestCase(80, false)]
    [TestCase(81, true)]
    public void Values_longer_than_80_that_begin_with_M_look_encrypted(int length, bool looksEncrypted)
    {
        Assert.That(CipherText.IsLike("M".PadRight(length, 'x')), Is.EqualTo(looksEncrypted));
        Assert.That(CipherText.IsLike("m".PadRight(length, 'x')), Is.False);
    }

    private static string Mask(string payby, string payinfo, params (string Name, string? Value)[] settings)
    {
        var mask = PaymentMask.Of(payby, payinfo, PaymentRules.Settings(settings));
        Assert.That(mask.Refusal, Is.Null);
        return mask.Value;
    }
}
