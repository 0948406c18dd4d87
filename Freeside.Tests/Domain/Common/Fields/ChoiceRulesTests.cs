using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common.Fields;

[Parallelizable(ParallelScope.All)]
internal sealed class ChoiceRulesTests
{
    [Test]
    public void A_choice_is_one_of_them_exactly()
    {
        var rules = SomeRules.Of();
        Assert.That(rules.OneOf("coord_auto", "", "", "Y"), Is.EqualTo(Checked.Fine("")));
        Assert.That(rules.OneOf("coord_auto", "Y", "", "Y"), Is.EqualTo(Checked.Fine("Y")));
        Assert.That(rules.OneOf("coord_auto", "y", "", "Y"), Is.EqualTo(Checked.Refused("Illegal (enum) field coord_auto: y")));
        Assert.That(rules.OneOf("coord_auto", "Y\n", "", "Y"), Is.EqualTo(Checked.Refused("Illegal (enum) field coord_auto: Y\n")));
    }

    [Test]
    public void A_choice_may_be_missing_or_0_where_the_rule_says_so()
    {
        var rules = SomeRules.Of();
        Assert.That(rules.OneOfOrEmpty("kind", "", "R", "B"), Is.EqualTo(Checked.Fine("")));
        Assert.That(rules.OneOfOrEmpty("kind", "0", "R", "B"), Is.EqualTo(Checked.Fine("0")));
        Assert.That(rules.OneOfOrEmpty("kind", "X", "R", "B"), Is.EqualTo(Checked.Refused("Illegal (enum) field kind: X")));
    }

    [TestCase("", "")]
    [TestCase("Y", "Y")]
    [TestCase("y", "Y")]
    public void A_flag_is_stored_in_upper_case(string value, string stored) =>
        Assert.That(SomeRules.Of().Flag("no_auto_apply", value), Is.EqualTo(Checked.Fine(stored)));

    [Test]
    public void A_flag_is_refused_in_upper_case() =>
        Assert.That(SomeRules.Of().Flag("no_auto_apply", "yes"), Is.EqualTo(Checked.Refused("Illegal (flag) field no_auto_apply: YES")));

    [Test]
    public void Anything_goes_as_it_is() => Assert.That(SomeRules.Of().Anything("a\n`*\n"), Is.EqualTo(Checked.Fine("a\n`*\n")));

    [TestCase("127.0.0.1", "127.0.0.1")]
    [TestCase("::1", "127.0.0.1")]
    public void An_address_is_stored(string value, string stored) =>
        Assert.That(SomeRules.Of().IpAddress("payip", value), Is.EqualTo(Checked.Fine(stored)));

    [TestCase("1.2.3", "Illegal (IP address) payip: 1.2.3")]
    [TestCase("1.2.3.256", "Illegal (IP address) payip")]
    [TestCase("", "Illegal (IP address) payip: ")]
    public void An_address_is_refused(string value, string refusal) =>
        Assert.That(SomeRules.Of().IpAddress("payip", value), Is.EqualTo(Checked.Refused(refusal)));
}
