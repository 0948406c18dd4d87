using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common.Fields;

[Parallelizable(ParallelScope.All)]
internal sealed class TextRulesTests
{
    [TestCase("Straße 5", "Straße 5", Description = "case 14")]
    [TestCase("  Foo   & Bar  ", "  Foo   & Bar  ", Description = "not trimmed by the rule")]
    [TestCase("! @ # $ % & ( ) - + ; : ' \" , . ? / = [ ] < >", "! @ # $ % & ( ) - + ; : ' \" , . ? / = [ ] < >")]
    [TestCase("𠮷野家", "𠮷野家", Description = "beyond the basic plane")]
    [TestCase("x\n", "x")]
    public void A_text_is_stored_as_it_is(string value, string stored)
    {
        Assert.That(SomeRules.Of().Text("address1", value), Is.EqualTo(Checked.Fine(stored)));
        Assert.That(SomeRules.Of().TextOrEmpty("company", value), Is.EqualTo(Checked.Fine(stored)));
    }

    [TestCase("Foo*", Description = "case 16")]
    [TestCase("a\tb")]
    [TestCase("a\nb")]
    [TestCase("bad|text")]
    [TestCase("5 €")]
    [TestCase("a`b")]
    [TestCase("{~^\\}")]
    [TestCase("😀")]
    public void A_text_is_refused(string value)
    {
        var refused = Checked.Refused($"Illegal or empty (text) company: {value}");
        Assert.That(SomeRules.Of().TextOrEmpty("company", value), Is.EqualTo(refused));
        Assert.That(SomeRules.Of().Text("company", value), Is.EqualTo(refused));
    }

    [Test]
    public void A_text_may_be_missing_only_where_the_rule_says_so()
    {
        Assert.That(SomeRules.Of().TextOrEmpty("company", ""), Is.EqualTo(Checked.Fine("")));
        Assert.That(SomeRules.Of().Text("address1", ""), Is.EqualTo(Checked.Refused("Illegal or empty (text) address1: ")), "cases 17, 18");
    }

    [TestCase("£", "5 £", true)]
    [TestCase("£", "5 $", true, Description = "the dollar is among the usual characters anyway")]
    [TestCase("£", "5 €", false)]
    [TestCase("€|", "a|b €", true, Description = "each of several")]
    [TestCase("^-`", "a^_`b", true, Description = "a range")]
    [TestCase("[x", "a[b", true)]
    [TestCase("~-[", "a~b-[", true, Description = "no class at all, being a range turned round: character by character")]
    public void The_shops_money_characters_are_allowed(string moneyCharacters, string value, bool isFine) =>
        Assert.That(SomeRules.Of(moneyCharacters).Text("address1", value).Refusal is null, Is.EqualTo(isFine));

    [TestCase("  Joe   Bob ", "Joe Bob", Description = "case 13")]
    [TestCase("José", "José", Description = "case 14")]
    [TestCase("O'Neil-Smith, Jr.", "O'Neil-Smith, Jr.")]
    [TestCase("   ", "", Description = "left to the column, which requires a value")]
    public void A_name_is_stored_with_single_blanks(string value, string stored) =>
        Assert.That(SomeRules.Of().Name("first", value), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("", Description = "cases 10, 12")]
    [TestCase("A&B", Description = "case 11")]
    [TestCase("<b>")]
    [TestCase("x\ny")]
    [TestCase("a\tb")]
    public void A_name_is_refused(string value) =>
        Assert.That(SomeRules.Of().Name("first", value), Is.EqualTo(Checked.Refused($"Illegal (name) first: {value}")));

    [Test]
    public void A_name_may_be_missing_where_the_rule_says_so() =>
        Assert.That(SomeRules.Of().NameOrEmpty("spouse_first", ""), Is.EqualTo(Checked.Fine("")));

    [TestCase("")]
    [TestCase("teller_1")]
    [TestCase("Zoë")]
    public void A_word_is_stored(string value) => Assert.That(SomeRules.Of().AlphanumericOrEmpty("depositor", value), Is.EqualTo(Checked.Fine(value)));

    [TestCase("Zoë Ωmega")]
    [TestCase("a-b")]
    public void A_word_is_refused(string value) =>
        Assert.That(SomeRules.Of().AlphanumericOrEmpty("depositor", value), Is.EqualTo(Checked.Refused($"Illegal (alphanumeric) depositor: {value}")));

    [Test]
    public void Refusals_of_the_catalogue_carry_their_code_where_the_shop_wants_it() => Assert.That(
        SomeRules.Of(showsCodes: true).Name("first", ""), Is.EqualTo(Checked.Refused("Illegal (name) (error code illegal_name) first: ")), "case 76");
}
