using Freeside.Data;
using Freeside.Data.Local;

namespace Freeside.Tests.Data;

[Parallelizable(ParallelScope.All)]
internal sealed class ConnectionSettingsTests
{
    [TestCase("Host=x", ExpectedResult = 90)]
    [TestCase("Host=x;Maximum Pool Size=20", ExpectedResult = 20)]
    [TestCase("Host=x;MaxPoolSize=100", ExpectedResult = 100)]
    [TestCase("Host=x;Maximum Pool Size=250", ExpectedResult = 250)]
    public int So_many_connections_are_kept(string connectionString) => ConnectionSettings.Of(connectionString).MaxPoolSize;

    [Test]
    public void The_private_database_has_connections_left_for_others() =>
        Assert.That(ConnectionSettings.Of("Host=x").MaxPoolSize, Is.LessThan(new PrivatePostgresOptions().MaxConnections));
}
