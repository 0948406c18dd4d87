using Freeside.Domain.Payments.Methods;

namespace Freeside.Tests.Domain.Payments.Methods;

[Parallelizable(ParallelScope.All)]
internal sealed class CardChecksumTests
{
    [TestCase(PaymentRules.Visa)]
    [TestCase("4222222222222")]
    [TestCase(PaymentRules.MasterCard)]
    [TestCase(PaymentRules.AmericanExpress)]
    [TestCase("6011000990139424")]
    [TestCase("30569309025904")]
    [TestCase("5018000000000009")]
    [TestCase(PaymentRules.UnissuedCard)]
    [TestCase(PaymentRules.Token)]
    public void Luhn_holds_for_published_numbers_and_for_no_neighbour(string number)
    {
        Assert.That(CardChecksum.Fits(number), Is.True);
        for (var last = '0'; last <= '9'; last++)
        {
            if (last != number[^1])
                Assert.That(CardChecksum.Fits(number[..^1] + last), Is.False);
        }
    }

    [TestCase("0000000000000", ExpectedResult = false)]
    [TestCase("0000000000000000", ExpectedResult = false)]
    [TestCase("411111111111", ExpectedResult = false, Description = "twelve digits")]
    [TestCase("", ExpectedResult = false)]
    public bool Zeros_and_short_numbers_never_fit(string number) => CardChecksum.Fits(number);

    // 8*1 + 7*2 + 6*3 + 5*4 + 4*5 + 3*6 + 2*7 + 1*d = 112 + d, and 121 is a multiple of 11.
    [TestCase("12345679", ExpectedResult = true)]
    [TestCase("012345679", ExpectedResult = true)]
    [TestCase("912345679", ExpectedResult = true, Description = "the ninth digit from the right does not count")]
    [TestCase("12345678", ExpectedResult = false)]
    [TestCase("21345679", ExpectedResult = false)]
    public bool Eight_or_nine_digits_are_weighted(string number) => CardChecksum.Fits(number);
}
