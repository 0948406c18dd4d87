using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Settings;

[Parallelizable(ParallelScope.All)]
internal sealed class StartSettingsTests
{
    [Test]
    public void Nothing_set_is_a_shop_in_dollars_everywhere_and_unencrypted()
    {
        var settings = new StartSettings(new ConfTable([]));
        Assert.Multiple(() =>
        {
            Assert.That(settings.Fields, Is.EqualTo(new FieldSettings("$", RequiresNorthWest: false)));
            Assert.That(settings.Locale, Is.EqualTo("en_US"));
            Assert.That(settings.ShowsMessageCodes, Is.False);
            Assert.That(settings.Encryption.IsOn, Is.False);
            Assert.That(settings.Encryption.PublicKey, Is.Empty);
            Assert.That(settings.Encryption.Module, Is.EqualTo(EncryptionSettings.UsualModule));
        });
    }

    [TestCase("£\n", "£")]
    [TestCase("", "$")]
    [TestCase("0", "$")]
    public void The_money_characters_are_a_line(string value, string characters) =>
        Assert.That(Settings((Conf.MoneyCharacters, value)).Fields.MoneyCharacters, Is.EqualTo(characters));

    [Test]
    public void Switches_are_on_by_being_there()
    {
        var settings = Settings((Conf.RequireNorthWest, null), (Conf.ShowMessageCodes, null), (Conf.Encryption, null));
        Assert.That((settings.Fields.RequiresNorthWest, settings.ShowsMessageCodes, settings.Encryption.IsOn), Is.EqualTo((true, true, true)));
    }

    [Test]
    public void Keys_have_lines()
    {
        var encryption = Settings((Conf.EncryptionPublicKey, "a\nb\n"), (Conf.EncryptionPrivateKey, "c\nd")).Encryption;
        Assert.That((encryption.PublicKey, encryption.PrivateKey), Is.EqualTo(("a\nb", "c\nd")));
    }

    [Test]
    public void All_that_the_view_needs_is_read() => Assert.That(
        Conf.ReadAtStart,
        Is.SupersetOf(new[]
        {
            Conf.Locale, Conf.ShowMessageCodes, Conf.MoneyCharacters, Conf.RequireNorthWest, Conf.Encryption, Conf.EncryptionModule,
            Conf.EncryptionPublicKey, Conf.EncryptionPrivateKey,
        }));

    private static StartSettings Settings(params (string Name, string? Value)[] rows) =>
        new(new ConfTable(rows.Select(row => new ConfRow { Name = row.Name, Value = row.Value })));
}
