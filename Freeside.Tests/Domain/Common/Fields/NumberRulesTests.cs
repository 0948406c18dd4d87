using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common.Fields;

[Parallelizable(ParallelScope.All)]
internal sealed class NumberRulesTests
{
    [TestCase("007", "007", Description = "leading zeros stay")]
    [TestCase(" 42 ", "42")]
    [TestCase("42\n", "42")]
    public void A_number_is_stored_as_its_digits(string value, string stored)
    {
        Assert.That(SomeRules.Of().Number("agentnum", value), Is.EqualTo(Checked.Fine(stored)));
        Assert.That(SomeRules.Of().NumberOrEmpty("custnum", value), Is.EqualTo(Checked.Fine(stored)));
    }

    [TestCase("x", Description = "case 5")]
    [TestCase("", Description = "case 7")]
    [TestCase("-2")]
    [TestCase("2.0")]
    public void A_number_is_refused(string value) =>
        Assert.That(SomeRules.Of().Number("refnum", value), Is.EqualTo(Checked.Refused($"Illegal or empty (numeric) refnum: {value}")));

    [Test]
    public void A_number_may_be_missing() => Assert.That(SomeRules.Of().NumberOrEmpty("custnum", "  "), Is.EqualTo(Checked.Fine("")));

    [TestCase("2; drop table cust_pay")]
    [TestCase("1e9")]
    public void A_number_that_may_be_missing_is_refused_with_another_text(string value) =>
        Assert.That(SomeRules.Of().NumberOrEmpty("custnum", value), Is.EqualTo(Checked.Refused($"Illegal (numeric) custnum: {value}")));

    [TestCase(" - 5 ", "-5")]
    [TestCase("", "")]
    [TestCase("-00", "-00")]
    public void A_signed_number_is_compacted(string value, string stored) =>
        Assert.That(SomeRules.Of().SignedNumberOrEmpty("birthdate", value), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("-")]
    [TestCase("-0")]
    [TestCase("+5")]
    public void A_signed_number_is_refused(string value) =>
        Assert.That(SomeRules.Of().SignedNumberOrEmpty("birthdate", value), Is.EqualTo(Checked.Refused($"Illegal (numeric) birthdate: {value}")));

    [TestCase("", "")]
    [TestCase("12.50", "12.50")]
    [TestCase(" 1e3 ", "1e3")]
    public void A_fraction_that_may_be_missing_is_stored(string value, string stored) =>
        Assert.That(SomeRules.Of().FractionOrEmpty("credit_limit", value), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("-1")]
    [TestCase(" ")]
    [TestCase("5.")]
    public void A_fraction_is_refused(string value) =>
        Assert.That(SomeRules.Of().FractionOrEmpty("credit_limit", value), Is.EqualTo(Checked.Refused($"Illegal or empty (float) credit_limit: {value}")));

    [TestCase("", "0")]
    [TestCase("  ", "0")]
    [TestCase("54.3", "54.30")]
    [TestCase(".5", ".50")]
    [TestCase(" - 5 ", "-5")]
    [TestCase("0.50", ".50", Description = "a lone zero before the point is lost, for the column it is the same")]
    [TestCase("-", "-")]
    public void An_amount_is_stored(string value, string stored) =>
        Assert.That(SomeRules.Of().Money("paid", value), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("5.")]
    [TestCase("5.123")]
    [TestCase(".")]
    [TestCase("+5")]
    [TestCase("$5")]
    [TestCase("1,000")]
    [TestCase("1e3")]
    [TestCase("abc")]
    public void An_amount_is_refused(string value) =>
        Assert.That(SomeRules.Of().Money("paid", value), Is.EqualTo(Checked.Refused($"Illegal (money) paid: {value}")));

    [Test]
    public void A_long_run_of_blanks_is_refused_like_anything_else()
    {
        var value = new string(' ', 200_000) + "x";
        Assert.That(SomeRules.Of().SignedNumberOrEmpty("f", value).Refusal, Is.Not.Null);
        Assert.That(SomeRules.Of().Money("f", value).Refusal, Is.Not.Null);
        Assert.That(SomeRules.Of().LatitudeOrEmpty("f", value).Refusal, Is.Not.Null);
    }
}
