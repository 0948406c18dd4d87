using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Settings;

[Parallelizable(ParallelScope.All)]
internal sealed class PaymentFieldSettingsTests
{
    [Test]
    public void Without_rows_the_programs_own_hold()
    {
        var settings = new PaymentFieldSettings(new ConfTable([]));
        Assert.Multiple(() =>
        {
            Assert.That(settings.CardMaskingMethod, Is.EqualTo("first6last4"));
            Assert.That(settings.CheckCountry, Is.Empty);
            Assert.That(settings.CardTypes, Is.Empty);
            Assert.That(settings.KeepsCardName, Is.False);
        });
    }

    [Test]
    public void Values_are_read_as_the_original_does_and_not_by_agent()
    {
        var settings = new PaymentFieldSettings(new ConfTable(
        [
            new ConfRow { Confnum = 1, Name = "card_masking_method", Value = "first4last2\nmore" },
            new ConfRow { Confnum = 2, Name = "card_masking_method", Agentnum = 1, Value = "first0last0" },
            new ConfRow { Confnum = 3, Name = "echeck-country", Value = "CA\n" },
            new ConfRow { Confnum = 4, Name = "card-types", Value = "VISA card\n\t\n\nJCB\n" },
            new ConfRow { Confnum = 5, Name = "require_cardname", Value = null },
        ]));
        Assert.Multiple(() =>
        {
            Assert.That(settings.CardMaskingMethod, Is.EqualTo("first4last2"));
            Assert.That(settings.CheckCountry, Is.EqualTo("CA"));
            Assert.That(settings.CardTypes, Is.EqualTo(["VISA card", "JCB"]));
            Assert.That(settings.KeepsCardName, Is.True);
        });
    }

    [TestCase(Conf.CardMaskingMethod)]
    [TestCase(Conf.CheckCountry)]
    [TestCase(Conf.CardTypes)]
    [TestCase(Conf.RequireCardName)]
    public void They_are_read_with_every_call(string name) => Assert.That(Conf.ReadPerCall, Does.Contain(name));
}
