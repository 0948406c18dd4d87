using Freeside.XmlRpc.Hosting;
using Npgsql;

namespace Freeside.Tests.Hosting;

[Parallelizable(ParallelScope.All)]
internal sealed class SecretsFileTests
{
    [TestCase("DBI:Pg:dbname=freeside", "/var/run/postgresql", 5432, "freeside")]
    [TestCase("dbi:Pg:dbname=billing;host=db.example.com;port=5433", "db.example.com", 5433, "billing")]
    [TestCase("DBI:Pg:database=billing host=/tmp", "/tmp", 5432, "billing")]
    public void A_data_source_becomes_a_connection(string source, string host, int port, string database)
    {
        var settings = new NpgsqlConnectionStringBuilder(Read($"{source}\nfreeside\npass word\n"));
        Assert.Multiple(() =>
        {
            Assert.That(settings.Host, Is.EqualTo(host));
            Assert.That(settings.Port, Is.EqualTo(port));
            Assert.That(settings.Database, Is.EqualTo(database));
            Assert.That(settings.Username, Is.EqualTo("freeside"));
            Assert.That(settings.Password, Is.EqualTo("pass word"));
        });
    }

    [TestCase("DBI:mysql:freeside\nu\npw-never-shown\n", "must begin with DBI:Pg:")]
    [TestCase("DBI:Pg:host=x\nu\npw-never-shown\n", "names no database")]
    [TestCase("DBI:Pg:dbname=x;nonsense=1\nu\npw-never-shown\n", "nonsense is not understood")]
    [TestCase("DBI:Pg:dbname=x\n", "needs three lines")]
    public void What_cannot_be_is_told_without_the_password(string text, string message) =>
        Assert.That(() => Read(text), Throws.TypeOf<StartupException>()
            .With.Message.Contains(message).And.Message.Not.Contains("pw-never-shown"));

    [Test]
    public void A_missing_file_is_told() =>
        Assert.That(() => SecretsFile.ConnectionString("/nonexistent/secrets"), Throws.TypeOf<StartupException>());

    private static string Read(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return SecretsFile.ConnectionString(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
