using Freeside.Data;
using Freeside.Domain.Payments.Methods;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Repositories;

[Parallelizable(ParallelScope.All)]
internal sealed class BanReadingTests
{
    private const string Bans = """
        insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '', '', '');
        insert into banned_pay (bannum, payby, payinfo, _date, end_date, usernum, otaker, bantype, reason) values
            (3, 'CARD', 'print', 1400000000, null, 5, null, null, 'stolen'),
            (1, 'CARD', 'print', 1400000000, 1500000000, 9, 'old', 'warn', null),
            (2, 'CARD', 'print', null, null, null, null, '', null),
            (4, 'CHEK', 'print', 1, null, 5, null, null, null),
            (5, 'CARD', 'PRINT', 1, null, 5, null, null, null)
        """;

    [Test]
    public async Task Bans_of_a_card_come_oldest_first_with_the_name_of_who_made_them()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.EmptySchema);
        await database.ScalarAsync(Bans);
        await using var freeside = FreesideDatabase.Open(database.ConnectionString);
        await using var work = await Works.Of(freeside).BeginAsync(CancellationToken.None);

        var bans = work.PaymentMethods.Bans(new BanKey("CARD", "print"));
        var none = work.PaymentMethods.Bans(new BanKey("CARD", "other"));
        await work.ReadAsync(CancellationToken.None);

        Assert.That(bans.Value, Is.EqualTo(
        [
            new PaymentBan(1, "warn", 1400000000, 1500000000, "old"),
            new PaymentBan(2, "", null, null, ""),
            new PaymentBan(3, null, 1400000000, null, "fs_api"),
        ]));
        Assert.That(none.Value, Is.Empty);
    }
}
