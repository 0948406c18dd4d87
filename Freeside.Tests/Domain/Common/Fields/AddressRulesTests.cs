using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common.Fields;

[Parallelizable(ParallelScope.All)]
internal sealed class AddressRulesTests
{
    [TestCase("us", "US", Description = "case 28")]
    [TestCase("United States", "US", Description = "case 28")]
    [TestCase("USA", "US")]
    [TestCase("canada", "CA")]
    [TestCase("Great Britain", "GB")]
    [TestCase("UK", "UK", Description = "two letters are a code")]
    [TestCase("ZZ", "ZZ")]
    public void A_country_is_a_code_or_an_english_name(string value, string stored) =>
        Assert.That(SomeRules.Of().Country("country", value), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("", Description = "case 19")]
    [TestCase("U.S.A.")]
    [TestCase("America")]
    [TestCase("Deutschland")]
    [TestCase("Guinea-Bissau", Description = "its name has a character the rule does not allow")]
    public void A_country_is_refused(string value) =>
        Assert.That(SomeRules.Of().Country("country", value), Is.EqualTo(Checked.Refused($"Illegal (country) country: {value}")));

    [TestCase("US", " 90210-1234 ", "90210-1234", Description = "case 24")]
    [TestCase("US", "02134", "02134")]
    [TestCase("CA", "k1a0b1", "k1a 0b1", Description = "case 25")]
    [TestCase("CA", "K1A  0B1", "K1A 0B1")]
    [TestCase("HK", "", "", Description = "case 26")]
    [TestCase("GB", " SW1A 1AA ", "SW1A 1AA")]
    [TestCase("AU", "2000", "2000")]
    [TestCase("", "  ", "")]
    public void A_postal_code_is_stored(string country, string value, string stored) =>
        Assert.That(SomeRules.Of().Zip("zip", value, country), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("US", "1234", "Illegal (zip) zip for country US: 1234", Description = "case 23")]
    [TestCase("US", "K1A 0A9", "Illegal (zip) zip for country US: K1A 0A9")]
    [TestCase("US", "", "Illegal (zip) zip for country US: ")]
    [TestCase("CA", "54321", "Illegal (zip) zip for country CA: 54321")]
    [TestCase("HK", "a", "Illegal (zip) zip: a", Description = "case 27")]
    [TestCase("AU", "", "Illegal (zip) zip: ")]
    [TestCase("DE", "abcdefghijk", "Illegal (zip) zip: abcdefghijk")]
    public void A_postal_code_is_refused(string country, string value, string refusal) =>
        Assert.That(SomeRules.Of().Zip("zip", value, country), Is.EqualTo(Checked.Refused(refusal)));

    [TestCase("US", "(415) 555-1212 ext 123", "415-555-1212 x123", Description = "case 38")]
    [TestCase("US", "14155551212", "141-555-5121 x2", Description = "case 39")]
    [TestCase("CA", "4155551212x99", "415-555-1212 x99", Description = "case 41: left to the column's width")]
    [TestCase("US", "41555512120", "415-555-1212", Description = "an extension 0 is none")]
    [TestCase("US", "", "")]
    [TestCase("DE", "+49 30 1234567", "+49 30 1234567")]
    [TestCase("", "\n", "")]
    public void A_phone_number_is_stored(string country, string value, string stored) =>
        Assert.That(SomeRules.Of().Phone("daytime", value, country, null), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("US", "5551212", "Illegal (phone) daytime: 5551212", Description = "case 40")]
    [TestCase("US", "  ", "Illegal (phone) daytime:   ")]
    [TestCase("US", "bad phone", "Illegal (phone) daytime: bad phone")]
    [TestCase("DE", "030*1", "Illegal or empty (text) daytime: 030*1")]
    [TestCase(null, "030 1", "Illegal (alphanumeric) daytime: 030 1")]
    public void A_phone_number_is_refused(string? country, string value, string refusal) =>
        Assert.That(SomeRules.Of().Phone("daytime", value, country, null), Is.EqualTo(Checked.Refused(refusal)));

    [Test]
    public void Seven_digits_get_the_shops_area_code()
    {
        Assert.That(SomeRules.Of().Phone("daytime", "555-1212", "US", "415"), Is.EqualTo(Checked.Fine("415-555-1212")), "case 40");
        Assert.That(SomeRules.Of().Phone("daytime", "5551212", "US", "0").Refusal, Is.Not.Null, "0 is none");
        Assert.That(SomeRules.Of().Phone("daytime", "5551212", "US", "(415)").Refusal, Is.Not.Null, "it is taken as it stands");
    }
}
