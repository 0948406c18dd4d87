using Freeside.Data;
using Freeside.Domain.Settings;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Repositories;

[Parallelizable(ParallelScope.All)]
internal sealed class MessageReadingTests
{
    [TestCase("fs_api", "Nom non autorisé (error code illegal_name)")]
    [TestCase("fs_queue", "Illegal (name) (error code illegal_name)")]
    [TestCase("nobody", "Illegal (name) (error code illegal_name)")]
    public async Task A_catalogue_is_read_with_the_settings_and_the_users_locale(string username, string text)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync("""
            insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '', '', ''), (6, 'fs_queue', '', '', '');
            insert into access_user_pref (usernum, prefname, prefvalue) values (5, 'menu_position', 'left'), (5, 'locale', 'fr_CA');
            insert into conf (name, value) values ('show-msgcat-codes', null), ('locale', E'en_US\n');
            insert into msgcat (msgcode, locale, msg) values
                ('illegal_name', 'en_US', 'Illegal (name)'), ('illegal_name', 'fr_CA', 'Nom non autorisé'), ('Some page', 'fr_CA', 'Une page')
            """);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await freeside.Works.BeginAsync(CancellationToken.None);
        var settings = work.Settings.AtStart();
        var locale = work.Users.Locale(username);
        var messages = work.Messages.AtStart();
        await work.ReadAsync(CancellationToken.None);

        Assert.That(MessageCatalogue.For(messages.Value, locale.Value, settings.Value).Text("illegal_name"), Is.EqualTo(text));
        Assert.That(messages.Value.Select(m => m.Code), Is.All.EqualTo("illegal_name"), "pages of the web interface stay where they are");
    }
}
