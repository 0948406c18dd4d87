using Freeside.Domain.Settings;

namespace Freeside.Tests.Domain.Settings;

[Parallelizable(ParallelScope.All)]
internal sealed class MessageCatalogueTests
{
    private static readonly MessageRow[] Rows =
    [
        new() { Msgnum = 1, Code = "illegal_name", Locale = "en_US", Text = "Illegal (name)" },
        new() { Msgnum = 2, Code = "illegal_name", Locale = "fr_CA", Text = "Nom non autorisé" },
        new() { Msgnum = 3, Code = "daytime", Locale = "en_US", Text = "Day Phone" },
        new() { Msgnum = 4, Code = "night", Locale = "en_US", Text = "night" },
        new() { Msgnum = 5, Code = "mobile", Locale = "en_US", Text = "" },
    ];

    [TestCase(false, "illegal_name", "Illegal (name)", TestName = "L17_without_codes_a_message_is_text_alone")]
    [TestCase(false, "illegal_zip", "illegal_zip", Description = "missing: the bare code")]
    [TestCase(true, "illegal_name", "Illegal (name) (error code illegal_name)")]
    [TestCase(true, "illegal_zip", "Error code illegal_zip (message for locale en_US not found)")]
    [TestCase(true, "night", "Error code night (message for locale en_US not found)", Description = "no more than its code is taken for missing")]
    public void A_text_carries_its_code_where_the_shop_wants_it(bool showsCodes, string code, string text) =>
        Assert.That(Catalogue(showsCodes: showsCodes).Text(code), Is.EqualTo(text));

    [TestCase(null, null, "Illegal (name)")]
    [TestCase(null, "fr_CA\n", "Nom non autorisé")]
    [TestCase("", "fr_CA", "Nom non autorisé")]
    [TestCase("fr_CA", "en_US", "Nom non autorisé", Description = "the user's choice goes first")]
    [TestCase(null, "", "Illegal (name)")]
    [TestCase("ht_HT", "en_US", "illegal_name", Description = "no other locale is looked into")]
    public void The_locale_is_the_users_or_else_the_shops(string? user, string? shop, string text) =>
        Assert.That(Catalogue(user, shop).Text("illegal_name"), Is.EqualTo(text));

    [TestCase("daytime", "Day Phone")]
    [TestCase("night", "otherwise")]
    [TestCase("mobile", "otherwise")]
    [TestCase("fax", "otherwise")]
    public void A_label_never_carries_its_code(string code, string label) =>
        Assert.That(Catalogue(showsCodes: true).Label(code, "otherwise"), Is.EqualTo(label));

    private static MessageCatalogue Catalogue(string? userLocale = null, string? shopLocale = null, bool showsCodes = false)
    {
        List<ConfRow> conf = [];
        if (shopLocale is not null)
            conf.Add(new ConfRow { Name = Conf.Locale, Value = shopLocale });
        if (showsCodes)
            conf.Add(new ConfRow { Name = Conf.ShowMessageCodes });
        return MessageCatalogue.For(Rows, userLocale, new StartSettings(new ConfTable(conf)));
    }
}
