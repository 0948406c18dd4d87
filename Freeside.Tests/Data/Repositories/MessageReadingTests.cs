using Freeside.Data;
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
                ('illegal_name', 'en_US', 'Illegal (name)'), ('illegal_name', 'fr_CA', 'Nom non autorisé')
            """);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        var start = await freeside.StartAsync(username, CancellationToken.None);

        Assert.That(start.Messages.Text("illegal_name"), Is.EqualTo(text));
    }
}
