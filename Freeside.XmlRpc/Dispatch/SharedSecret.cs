using System.Security.Cryptography;
using System.Text;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>The secret every call carries (API.pm _check_shared_secret).</summary>
internal static class SharedSecret
{
    /// <summary>Whether the caller's secret is the shop's; compared in constant time, and an empty one admits nobody.</summary>
    public static bool Admits(string configured, string? given) =>
        configured.Length > 0 && given is not null
        && CryptographicOperations.FixedTimeEquals(Hash(configured), Hash(given));

    // Hashing first makes both the same length, so that the comparison tells nothing of the secret's.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
