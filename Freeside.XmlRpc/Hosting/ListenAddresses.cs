using System.Net;

namespace Freeside.XmlRpc.Hosting;

/// <summary>Where the server is to listen: the setting <c>urls</c>.</summary>
internal static class ListenAddresses
{
    /// <summary>Where it listens unless told otherwise: the original's port, for this machine alone.</summary>
    public const string Default = "http://127.0.0.1:8008";

    // What Kestrel takes for "every address".
    private static readonly string[] Names = ["localhost", "*", "+"];

    /// <summary>Checks what Kestrel would not: it takes any name, a misspelled address too, for every address of the machine.</summary>
    /// <param name="urls">The addresses, semicolons between.</param>
    /// <exception cref="StartupException">One cannot be listened on.</exception>
    public static void Check(string urls)
    {
        foreach (var url in urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            CheckOne(url);
    }

    private static void CheckOne(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException)
        {
            throw Refused(url, $"an address is {Default}, for example");
        }

        if (address.IsUnixPipe)
            return;
        if (address.Port is < 0 or > IPEndPoint.MaxPort)
            throw Refused(url, $"a port is between 0 and {IPEndPoint.MaxPort}");
        if (!Names.Contains(address.Host, StringComparer.OrdinalIgnoreCase) && !IPAddress.TryParse(address.Host, out _))
            throw Refused(url, "name this machine's address in numbers, localhost, or * for every address");
    }

    private static StartupException Refused(string url, string rule) => new($"not running; cannot listen on {url}: {rule}.");
}
