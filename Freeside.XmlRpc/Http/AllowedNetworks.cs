using System.Net;

namespace Freeside.XmlRpc.Http;

/// <summary>Whose connections are taken. Without a list everybody's are; a Unix socket's always.</summary>
internal sealed class AllowedNetworks
{
    private readonly IPNetwork[] _networks;

    private AllowedNetworks(IPNetwork[] networks) => _networks = networks;

    /// <summary>Everybody.</summary>
    public static AllowedNetworks All { get; } = new([]);

    /// <summary>Reads a list of networks and addresses, blanks or commas between: <c>127.0.0.1 10.1.0.0/16 2001:db8::/32</c>.</summary>
    /// <exception cref="FormatException">One of them is neither; the message names it.</exception>
    public static AllowedNetworks Parse(string? list) =>
        new([.. (list ?? "").Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Network)]);

    /// <summary>Whether a connection from there is taken.</summary>
    public bool Admit(EndPoint? remote)
    {
        if (_networks.Length == 0 || remote is not IPEndPoint { Address: var address })
            return true;
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return Array.Exists(_networks, n => n.Contains(plain));
    }

    private static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
            return network;
        if (!text.Contains('/', StringComparison.Ordinal) && IPAddress.TryParse(text, out var address))
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        throw new FormatException($"'{text}' is no network; 10.1.0.0/16 is one, and so is a single address.");
    }
}
