using Freeside.Domain.Payments.Methods;

namespace Freeside.Tests.Domain.Payments.Methods;

/// <summary>The four forms of an expiry on 23 November 2026, and what counts as past in each (cases 51, 52, 59, 60, 102).</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CardExpiryTests
{
    [TestCase("11/2030", "2030-11-01")]
    [TestCase("1-30", "2030-01-01")]
    [TestCase("01/30", "2030-01-01")]
    [TestCase("11/2030\n", "2030-11-01")]
    [TestCase("13/2030", "2030-13-01", Description = "case 59: months are not looked at")]
    [TestCase("0/2030", "2030-00-01")]
    [TestCase("11/2026", "2026-11-01", Description = "case 59: this month")]
    [TestCase("12/26", "2026-12-01")]
    [TestCase("2030-11-01", "2030-11-01")]
    [TestCase("2030/1/5", "2030-01-01")]
    [TestCase("2030-11/31", "2030-11-01")]
    [TestCase("30-11-01", "2030-11-01")]
    [TestCase("2030-1-999", "2030-01-01")]
    [TestCase("2026-10-01", "2026-10-01", Description = "case 59: a past month of this year")]
    [TestCase("27-01-01", "2027-01-01")]
    [TestCase("99/9999", "9999-99-01")]
    public void Good_dates(string paydate, string stored) => Assert.That(Check(paydate), Is.EqualTo((stored, (string?)null)));

    [TestCase("10/2026", "2026-10-01", Description = "case 59")]
    [TestCase("10/26", "2026-10-01")]
    [TestCase("12/2025", "2025-12-01")]
    [TestCase("11/1030", "1030-11-01")]
    [TestCase("0/2026", "2026-00-01")]
    [TestCase("1999-01-01", "1999-01-01")]
    [TestCase("1999/1/31", "1999-01-01")]
    [TestCase("2025-12-01", "2025-12-01", Description = "case 102")]
    [TestCase("26-12-01", "2026-12-01", Description = "case 59: no month of this year will do")]
    [TestCase("26-11-01", "2026-11-01")]
    [TestCase("19-11-01", "2019-11-01", Description = "two digits: this century")]
    [TestCase("20-11-01", "2020-11-01")]
    public void Past_dates_are_refused_unless_they_do_not_matter(string paydate, string stored)
    {
        Assert.That(Check(paydate), Is.EqualTo(("", "Expired card")));
        Assert.That(Check(paydate, ignoresExpiry: true), Is.EqualTo((stored, (string?)null)));
    }

    [TestCase("2030-11", Description = "case 59")]
    [TestCase("2130-11-01")]
    [TestCase("11/203")]
    [TestCase("111/2030")]
    [TestCase("11.2030")]
    [TestCase("11/2030 ")]
    [TestCase(" 11/2030")]
    [TestCase("1/1/2030")]
    [TestCase("never")]
    [TestCase("--")]
    [TestCase("0")]
    public void Anything_else_is_refused(string paydate) =>
        Assert.That(Check(paydate, ignoresExpiry: true), Is.EqualTo(("", $"Illegal expiration date: {paydate}")));

    [Test]
    public void None_is_fine_but_for_cards_and_complimentary_accounts(
        [Values("CARD", "DCRD", "COMP", "BILL", "CHEK", "DCHK", "LECB")] string payby, [Values("", "-")] string paydate) =>
        Assert.That(
            Check(paydate, payby),
            Is.EqualTo(("", payby is "CARD" or "DCRD" or "COMP" ? "Expiration date required" : null)));

    [Test(Description = "case 60")]
    public void Every_way_to_pay_expires([Values("CARD", "DCRD", "COMP", "BILL", "CHEK", "DCHK", "LECB")] string payby) =>
        Assert.That(Check("10/2026", payby), Is.EqualTo(("", "Expired card")));

    [TestCase("America/New_York", "11/2026", null, Description = "still 30 November there")]
    [TestCase("UTC", "11/2026", "Expired card")]
    public void Cards_expire_in_the_servers_calendar(string zone, string paydate, string? refusal)
    {
        var context = PaymentRules.Context with
        {
            Now = new DateTimeOffset(2026, 12, 1, 3, 0, 0, TimeSpan.Zero),
            Zone = TimeZoneInfo.FindSystemTimeZoneById(zone),
        };
        Assert.That(PaymentRules.Run(PaymentRules.Card with { Paydate = paydate }, context).Refusal?.Text, Is.EqualTo(refusal));
    }

    private static (string Value, string? Refusal) Check(string paydate, string payby = "CARD", bool ignoresExpiry = false)
    {
        var expiry = CardExpiry.Check(payby, paydate, new DateOnly(2026, 11, 23), ignoresExpiry, PaymentRules.Context.Shop.Messages);
        return (expiry.Value, expiry.Refusal?.Text);
    }
}
