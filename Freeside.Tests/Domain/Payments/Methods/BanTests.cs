using Freeside.Domain.Payments.Methods;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>Banned cards and accounts, on 23 November 2026, noon UTC.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class BanTests
{
    private const int Then = 1400000000;

    private static readonly PaymentBan Ban = new(1, null, Then, null, "fs_api");

    [Test(Description = "case 114")]
    public void A_banned_card() =>
        Assert.That(
            Refusal(PaymentRules.Card, Ban),
            Is.EqualTo("Banned credit card: banned on Tue May 13th at 04:53:20 PM by fs_api (ban# 1)"));

    [Test]
    public void A_banned_account() =>
        Assert.That(
            Refusal(PaymentRules.StoredAccount, Ban with { Bantype = "" }),
            Is.EqualTo("Banned ACH account: banned on Tue May 13th at 04:53:20 PM by fs_api (ban# 1)"));

    [TestCase("UTC", "_duplicate_card: disabled fromTue May 13th at 04:53:20 PM until Thu Jan  1st at 12:00:00 AM (ban# 1)")]
    [TestCase("America/New_York", "_duplicate_card: disabled fromTue May 13th at 12:53:20 PM until Wed Dec 31st at 07:00:00 PM (ban# 1)")]
    public void A_card_in_use_already(string zone, string text) =>
        Assert.That(Refusal(PaymentRules.Card, zone, Ban with { Bantype = "warn", EndDate = int.MaxValue }), Is.EqualTo(text));

    [Test]
    public void An_account_in_use_already() =>
        Assert.That(Refusal(PaymentRules.StoredAccount, Ban with { Bantype = "warn" }), Is.EqualTo("_duplicate_ach"));

    [TestCase(1793577600, "Mon Nov  2nd at 12:00:00 AM")]
    [TestCase(1793664000, "Tue Nov  3rd at 12:00:00 AM")]
    [TestCase(1793750400, "Wed Nov  4th at 12:00:00 AM")]
    [TestCase(1794355199, "Tue Nov 10th at 11:59:59 PM")]
    [TestCase(1794398400, "Wed Nov 11th at 12:00:00 PM")]
    [TestCase(1794484800, "Thu Nov 12th at 12:00:00 PM")]
    [TestCase(1794571200, "Fri Nov 13th at 12:00:00 PM")]
    [TestCase(1795262400, "Sat Nov 21st at 12:00:00 PM")]
    [TestCase(1795348800, "Sun Nov 22nd at 12:00:00 PM")]
    [TestCase(1795435200, "Mon Nov 23rd at 12:00:00 PM")]
    [TestCase(null, "Thu Jan  1st at 12:00:00 AM")]
    public void Days_are_told_with_their_ending(int? date, string day) =>
        Assert.That(
            Refusal(PaymentRules.Card, Ban with { Date = date }),
            Is.EqualTo($"Banned credit card: banned on {day} by fs_api (ban# 1)"));

    [TestCase(-1, false)]
    [TestCase(0, true)]
    [TestCase(1, true)]
    public void A_ban_holds_to_its_last_second(int seconds, bool isBanned)
    {
        var end = (int)PaymentRules.Now.ToUnixTimeSeconds() + seconds;
        Assert.That(Refusal(PaymentRules.Card, Ban with { EndDate = end }) is not null, Is.EqualTo(isBanned));
    }

    [Test]
    public void The_oldest_ban_in_force_is_told() =>
        Assert.That(
            Refusal(PaymentRules.Card, Ban with { Bannum = 9 }, Ban with { Bannum = 8 }, Ban with { Bannum = 7, EndDate = Then }),
            Does.EndWith("(ban# 8)"));

    [Test]
    public void The_number_comes_before_the_ban_and_the_code_after()
    {
        Assert.That(Refusal(PaymentRules.Card with { Payinfo = "4111111111111112" }, Ban), Is.EqualTo("Invalid credit card number"));
        Assert.That(Refusal(PaymentRules.Card with { Paycvv = "1" }, Ban), Does.StartWith("Banned credit card"));
        Assert.That(Refusal(PaymentRules.StoredBilling, Ban), Is.Null, "nothing to ban");
    }

    [TestCase("CARD", "4111 1111 1111 1111", "CARD", "WRD06gBioOKa/T3Mx0Hjzg")]
    [TestCase("DCRD", PaymentRules.Visa, "CARD", "WRD06gBioOKa/T3Mx0Hjzg")]
    [TestCase("CHEK", " 12345678 @ 111-000-025", "CHEK", "vx6YAwMj6Ddds5ixW95OsQ")]
    [TestCase("DCHK", PaymentRules.Account, "CHEK", "vx6YAwMj6Ddds5ixW95OsQ")]
    public void Bans_are_filed_under_a_fingerprint(string payby, string payinfo, string key, string fingerprint)
    {
        var found = BanKey.Of(new CustomerPaymentFields { Payby = payby, Payinfo = payinfo });
        Assert.That(found == new BanKey(key, fingerprint), Is.True);
        Assert.That(found!.ToString(), Does.Not.Contain(fingerprint));
    }

    [TestCase("BILL")]
    [TestCase("LECB")]
    [TestCase("COMP")]
    [TestCase("")]
    public void Nothing_else_is_banned(string payby) =>
        Assert.That(BanKey.Of(PaymentRules.Card with { Payby = payby }), Is.Null);

    [TestCase("CARD")]
    [TestCase("CHEK")]
    public void Nor_is_what_cannot_be_read(string payby) =>
        Assert.That(BanKey.Of(new CustomerPaymentFields { Payby = payby, Payinfo = PaymentRules.Encrypted }), Is.Null);

    private static string? Refusal(CustomerPaymentFields fields, params PaymentBan[] bans) => Refusal(fields, "UTC", bans);

    private static string? Refusal(CustomerPaymentFields fields, string zone, params PaymentBan[] bans) =>
        PaymentRules.Run(
            fields, PaymentRules.Context with { Bans = bans, Zone = TimeZoneInfo.FindSystemTimeZoneById(zone) }).Refusal?.Text;
}
