namespace Freeside.Tests.Support;

[Parallelizable(ParallelScope.All)]
internal sealed class SensitiveTextTests
{
    [TestCase("payinfo 4111111111111111 was declined", "a card number")]
    [TestCase("5454-5454-5454-5454", "a card number")]
    [TestCase("x378282246310005y", "a card number")]
    [TestCase("paycvv = '737'", "a verification value")]
    [TestCase("secret=Sharingiscaring", "a shared secret")]
    [TestCase("4111111111111112", null, Description = "the last digit does not fit")]
    [TestCase("1795404827000000", null, Description = "no card begins with 1")]
    [TestCase("request 0HNQ96KQH74K1:00000001 in 411 ms, custnum 111111", null)]
    [TestCase("x4111 xxxx xxxx 1111, cvv not kept", null)]
    public void Numbers_values_and_secrets_are_found(string text, string? found) => Assert.That(SensitiveText.In(text), Is.EqualTo(found));
}
