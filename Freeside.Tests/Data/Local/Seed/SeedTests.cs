using System.Security.Cryptography;
using System.Text;
using Freeside.Data;
using Freeside.Data.Local.Seed;
using Freeside.Data.Schema;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Local.Seed;

/// <summary>The shop that a new private database starts with.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SeedTests
{
    [Test]
    public void Every_database_gets_its_own_secret_and_keys()
    {
        var (one, other) = (SeedValues.Make(TimeProvider.System), SeedValues.Make(TimeProvider.System));
        Assert.Multiple(() =>
        {
            Assert.That(one.Secret, Has.Length.GreaterThanOrEqualTo(32).And.Not.EqualTo(other.Secret));
            Assert.That(one.Resolve("private_key"), Is.Not.EqualTo(other.Resolve("private_key")));
        });
    }

    [Test]
    public void Times_count_from_the_first_start_in_the_local_zone()
    {
        var newYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");
        var values = SeedValues.Make(new SettableClock(new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.Zero), newYork));
        Assert.Multiple(() =>
        {
            Assert.That(values.Resolve("-10d"), Is.EqualTo(new DateTimeOffset(2026, 2, 28, 13, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds()));
            Assert.That(values.Resolve("-10d+1m"), Is.EqualTo(new DateTimeOffset(2026, 3, 28, 12, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds()));
            Assert.That(() => values.Resolve("nothing"), Throws.TypeOf<FormatException>());
        });
    }

    [Test]
    public async Task The_first_customer_can_be_read()
    {
        await using var seeded = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        await using var database = FreesideDatabase.Open(seeded.ConnectionString);
        await using var work = await Works.Of(database).BeginAsync(CancellationToken.None);
        var (profile, balance, destinations) = (work.Customers.Profile(1), work.Customers.Balance(1), work.Customers.InvoiceDestinations(1));
        await work.ReadAsync(CancellationToken.None);

        Assert.Multiple(() =>
        {
            Assert.That(profile.Value!.Last, Is.EqualTo("Sample"));
            Assert.That(profile.Value.BillLocation!.City, Is.EqualTo("Chicago"));
            Assert.That(balance.Value.Owed, Is.Zero);
            Assert.That(destinations.Value, Is.EqualTo(new[] { "ada@example.com" }));
        });
    }

    [Test]
    public async Task Every_row_has_the_history_of_its_insertion()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        await using var connection = await database.OpenAsync();
        List<string> differences = [];
        foreach (var table in SchemaCatalog.Freeside3.Tables.Where(t => t.HasHistory))
        {
            var columns = string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""));
            var history = $"select {columns} from h_{table.Name} where history_action = 'insert' and history_user like 'fs!_%' escape '!' and history_date > 0";
            var rows = await database.ScalarAsync(
                $"select (select count(*) from (select {columns} from {table.Name} except all {history}) r)"
                + $" + abs((select count(*) from {table.Name}) - (select count(*) from h_{table.Name}))");
            if (rows is not 0L)
                differences.Add(table.Name);
        }

        Assert.That(differences, Is.Empty);
    }

    [Test]
    public async Task The_next_number_of_every_sequence_is_free()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        List<string> taken = [];
        foreach (var table in SchemaCatalog.Freeside3.WithHistory)
        {
            foreach (var serial in table.Columns.Where(c => c.IsSerial))
            {
                var isFree = await database.ScalarAsync(
                    $"select nextval('{table.Sequence(serial)}') > coalesce((select max({serial.Name}) from {table.Name}), 0)");
                if (isFree is not true)
                    taken.Add($"{table.Name}.{serial.Name}");
            }
        }

        Assert.That(taken, Is.Empty);
    }

    [TestCase("a country and state for every address", "select count(*) from cust_location l where not exists (select 1 from cust_main_county c where c.country = l.country and c.state = l.state)", 0)]
    [TestCase("every country", "select count(distinct country) from cust_main_county", 249)]
    [TestCase("every state once without tax", "select count(*) - count(distinct (country, coalesce(state, ''))) from cust_main_county where tax = 0", 0)]
    [TestCase("a tax in every seeded customer's state", "select count(*) from cust_location l where not exists (select 1 from cust_main_county c where c.country = l.country and c.state = l.state and c.tax > 0)", 0)]
    [TestCase("every message", "select count(*) from msgcat where locale = 'en_US'", 25)]
    [TestCase("the API's user may give complimentary accounts", "select count(*) from access_user u join access_usergroup g using (usernum) join access_right r on r.rightobjnum = g.groupnum and r.righttype = 'FS::access_group' where u.usernum = 5 and username = 'fs_api' and rightname = 'Complimentary customer'", 1)]
    [TestCase("a reason for credits", "select count(*) from conf c join reason r on r.reasonnum::text = c.value join reason_type t on t.typenum = r.reason_type where c.name = 'api_credit_reason' and t.class = 'R'", 1)]
    [TestCase("reasons of every class", "select count(distinct class) from reason_type t join reason r on r.reason_type = t.typenum where class in ('C','F','R','S','X')", 5)]
    [TestCase("an advertising source by default", "select count(*) from conf c join part_referral r on r.refnum::text = c.value where c.name = 'signup_server-default_refnum'", 1)]
    [TestCase("every package is sold by the agent", "select count(*) from part_pkg p where not exists (select 1 from type_pkgs t join agent a using (typenum) where t.pkgpart = p.pkgpart and a.agentnum = 1)", 0)]
    [TestCase("every package has its fees", "select count(*) from part_pkg p where (select count(*) from part_pkg_option o where o.pkgpart = p.pkgpart and optionname in ('setup_fee','recur_fee')) <> 2", 0)]
    [TestCase("invoices are the sum of their lines", "select count(*) from cust_bill b where charged <> (select sum(setup + recur) from cust_bill_pkg l where l.invnum = b.invnum)", 0)]
    [TestCase("payments are applied to lines", "select count(*) from cust_bill_pay p where amount <> (select sum(amount) from cust_bill_pay_pkg l where l.billpaynum = p.billpaynum)", 0)]
    [TestCase("tax lines are explained", "select count(*) from cust_bill_pkg l where pkgnum = 0 and setup is distinct from (select sum(amount) from cust_bill_pkg_tax_location t where t.billpkgnum = l.billpkgnum)", 0)]
    public async Task The_shop_has(string what, string sql, long expected)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        Assert.That(await database.ScalarAsync(sql), Is.EqualTo(expected), what);
    }

    [TestCase("xmlrpc_api", null)]
    [TestCase("show-msgcat-codes", null)]
    [TestCase("locale", "en_US")]
    [TestCase("echeck-country", "US")]
    [TestCase("card_masking_method", "first4last2")]
    [TestCase("encryption", "1")]
    [TestCase("encryptionmodule", "Crypt::OpenSSL::RSA")]
    public async Task A_setting_stands_as_in_a_stock_installation(string name, string? value)
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        Assert.That(await database.ScalarAsync($"select count(*) from conf where name = '{name}'"), Is.EqualTo(1L));
        Assert.That(await database.ScalarAsync($"select value from conf where name = '{name}'"), Is.EqualTo(value ?? (object)DBNull.Value));
    }

    [Test]
    public async Task The_encryption_keys_are_a_pair_in_the_originals_format()
    {
        await using var database = await TestDatabase.CreateAsync(TestTemplate.SeededShop);
        var open = (string)(await database.ScalarAsync("select value from conf where name = 'encryptionpublickey'"))!;
        var closed = (string)(await database.ScalarAsync("select value from conf where name = 'encryptionprivatekey'"))!;
        using RSA sender = RSA.Create(), receiver = RSA.Create();
        sender.ImportFromPem(open);
        receiver.ImportFromPem(closed);
        var secret = sender.Encrypt(Encoding.ASCII.GetBytes("4111111111111111\0"), RSAEncryptionPadding.OaepSHA1);

        Assert.Multiple(() =>
        {
            Assert.That(open, Does.StartWith("-----BEGIN RSA PUBLIC KEY-----\n"));
            Assert.That(closed, Does.StartWith("-----BEGIN RSA PRIVATE KEY-----\n"));
            Assert.That(sender.KeySize, Is.EqualTo(2048));
            Assert.That(receiver.Decrypt(secret, RSAEncryptionPadding.OaepSHA1), Is.EqualTo("4111111111111111\0"u8.ToArray()));
        });
    }
}
