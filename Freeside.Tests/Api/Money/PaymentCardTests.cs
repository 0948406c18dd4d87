using Freeside.Tests.Data.Encryption;

namespace Freeside.Tests.Api.Money;

/// <summary>Cards and accounts in <c>insert_payment</c>, in a shop that encrypts.</summary>
internal sealed class PaymentCardTests() : PostingTests("insert_payment", "paynum", "custnum=2", "payby=CARD", "paid=3.00", "payinfo=4111111111111111")
{
    [TestCase("4111 1111-1111 1111", "4111111111111111", "4111xxxxxxxxxx11", TestName = "Case_26_a_card")]
    [TestCase("9900000000000010", "9900000000000010", "zzz", "paymask=zzz", TestName = "Case_29_a_token_keeps_its_mask")]
    [TestCase("4111111111111111", "4111111111111111", "4111xxxxxxxxxx11", "paymask=zzz", TestName = "Case_26_a_card_gets_its_own_mask")]
    [TestCase("junk text", "junk text", "-", "payby=CHEK", TestName = "Case_32_an_accounts_form_is_not_looked_at")]
    [TestCase("", "", "-", "payby=CHEK", TestName = "Case_31_nothing_is_encrypted_too")]
    public async Task Encrypted(string payinfo, string stored, string mask, params string[] changes)
    {
        var (told, paynum) = await PostAsync([$"payinfo={payinfo}", .. changes]);
        Assert.That(told, Is.EqualTo("cust_pay +1, h_cust_pay +1"));
        var cipherText = await Shop.TellAsync("payinfo", $"from cust_pay where paynum = {paynum}");
        Assert.That(cipherText, Has.Length.EqualTo(356).And.StartsWith("M"));
        Assert.That(ThrowAwayKey.Cipher(null, ThrowAwayKey.Private).Decrypt(cipherText), Is.EqualTo(stored));
        Assert.That(await Shop.TellAsync("payinfo, paymask", $"from h_cust_pay where paynum = {paynum}"), Is.EqualTo($"- {mask}"));
        Assert.That(await Shop.TellAsync("paymask", $"from cust_pay where paynum = {paynum}"), Is.EqualTo(mask));
    }

    [Test]
    public async Task Case_31_other_numbers_stay_readable_and_out_of_history()
    {
        var (_, paynum) = await PostAsync("payby=CASH", "payinfo=free text", "paymask=m");
        Assert.That(await Shop.TellAsync("payinfo, paymask", $"from cust_pay where paynum = {paynum}"), Is.EqualTo("free text m"));
        Assert.That(await Shop.TellAsync("payinfo, paymask", $"from h_cust_pay where paynum = {paynum}"), Is.EqualTo("- m"));
    }

    [TestCase("N/A (tokenized)", "-payinfo", TestName = "Case_27_no_number")]
    [TestCase("N/A (tokenized)", "payinfo=N/A", TestName = "Case_27_not_available")]
    [TestCase("N/A (tokenized)", "payinfo=abc", TestName = "Case_27_letters")]
    [TestCase("Illegal credit card number", "payinfo=4111111111111112", TestName = "Case_28_a_wrong_check_digit")]
    [TestCase("Illegal (mistyped?) credit card number (payinfo)", "payinfo=411111111111", TestName = "Case_28_too_short_a_number")]
    [TestCase("Unknown card type", "payinfo=5018000000000009", TestName = "Case_28_an_unknown_kind")]
    public Task Refused(string text, string change) => RefusesPostingAsync(text, change);

    [Test]
    public async Task Case_30_other_masks()
    {
        await MaskAsync("first4last4");
        Assert.That(await StoredAsync("paymask"), Is.EqualTo("4111xxxxxxxx1111"));
        await MaskAsync("bogus");
        await RefusesPostingAsync("fault: can't parse card_masking_method bogus");
        await MaskAsync("first4last2");
    }

    private Task MaskAsync(string method) => Shop.RunAsync($"update conf set value = '{method}' where name = 'card_masking_method'");
}
