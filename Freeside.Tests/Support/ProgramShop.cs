namespace Freeside.Tests.Support;

/// <summary>A small shop for tests of the whole program, and the command line to start it on one.</summary>
internal static class ProgramShop
{
    /// <summary>The shop's secret: beyond ASCII, so that a client's way of sending text is tried by every call.</summary>
    public const string Secret = "Sésame, öffne dich";

    /// <summary>The rows of <see cref="SampleShop"/>, the login <c>fs_api</c>, and <see cref="Secret"/>.</summary>
    public static TestTemplate Template { get; } = new("program_shop", TestTemplate.EmptySchema, () =>
    [
        SampleShop.Customer,
        SampleShop.Money,
        "insert into access_user (usernum, username, _password, last, first) values (5, 'fs_api', '*', 'User', 'API')",
        $"update conf set value = '{Secret}' where name = 'api_shared_secret'",
    ]);

    /// <summary>The argument that names a database.</summary>
    public static string On(TestDatabase database) => $"--ConnectionStrings:Freeside={database.ConnectionString}";

    /// <summary>The same, for sessions that PostgreSQL lets alter nothing.</summary>
    public static string OnReadOnly(TestDatabase database) => $"{On(database)};Options=-c default_transaction_read_only=on";

    /// <summary>Asks for customer 2.</summary>
    public static async Task<XmlRpcReply> CustomerAsync(Uri address, string secret = Secret, string custnum = "2")
    {
        using var client = new XmlRpcClient(address);
        return await client.CallAsync("FS.API.customer_info", ("secret", secret), ("custnum", custnum));
    }
}
