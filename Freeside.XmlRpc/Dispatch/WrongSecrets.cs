using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// Counts wrong secrets by the address they came from, and says how long each answer is to be held back: a client that was set up wrongly
/// notices nothing, one that guesses gets slower with every guess. Right secrets of the same address are never held back.
/// </summary>
internal sealed class WrongSecrets(TimeProvider time)
{
    // So many in a row are answered at once.
    private const int Free = 10;
    private const int MostAddresses = 10_000;
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    // An address that was quiet for so long begins anew.
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(1);

    private readonly Dictionary<IPAddress, Guesses> _addresses = [];
    private readonly Lock _lock = new();

    /// <summary>How many addresses are remembered.</summary>
    public int Addresses
    {
        get
        {
            lock (_lock)
                return _addresses.Count;
        }
    }

    /// <summary>Notes a wrong secret.</summary>
    /// <param name="address">Where it came from.</param>
    /// <returns>How many came from there of late, this one included, and how long the answer is to wait.</returns>
    public (int Count, TimeSpan Delay) Note(IPAddress? address)
    {
        var key = Network(address ?? IPAddress.None);
        var now = time.GetTimestamp();
        lock (_lock)
        {
            var before = _addresses.TryGetValue(key, out var known) && time.GetElapsedTime(known.Last, now) < Quiet ? known.Count : 0;
            if (_addresses.Count >= MostAddresses && !_addresses.ContainsKey(key))
                Forget(now);
            _addresses[key] = new Guesses(before + 1, now);
            return (before + 1, Delay(before + 1));
        }
    }

    private static TimeSpan Delay(int count)
    {
        if (count <= Free)
            return TimeSpan.Zero;
        var doubled = First * Math.Pow(2, Math.Min(count - Free - 1, 30));
        return doubled < Most ? doubled : Most;
    }

    // Those that are quiet; where a flood left none quiet, all.
    private void Forget(long now)
    {
        foreach (var (address, guesses) in _addresses)
        {
            if (time.GetElapsedTime(guesses.Last, now) >= Quiet)
                _addresses.Remove(address);
        }

        if (_addresses.Count >= MostAddresses)
            _addresses.Clear();
    }

    // Who has one IPv6 address has all of its network.
    private static IPAddress Network(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Guesses(int Count, long Last);
}
