using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;

namespace Freeside.Data.Local.Seed;

/// <summary>The values that differ in every new database; the seed's files name them with a leading <c>$</c>.</summary>
internal sealed class SeedValues
{
    private readonly DateTimeOffset _now;
    private readonly TimeZoneInfo _zone;
    private readonly RSA _keys;

    private SeedValues(TimeProvider clock, RSA keys, string secret) =>
        (_now, _zone, _keys, Secret) = (clock.GetLocalNow(), clock.LocalTimeZone, keys, secret);

    /// <summary>The secret that callers of the API must know.</summary>
    public string Secret { get; }

    /// <summary>Now, in epoch seconds.</summary>
    public long Now => _now.ToUnixTimeSeconds();

    /// <summary>A new secret and a new pair of keys, both random. The keys take a moment.</summary>
    public static SeedValues Make(TimeProvider clock) =>
        new(clock, RSA.Create(2048), Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(30)));

    /// <summary>What a name stands for: <c>secret</c>, <c>public_key</c>, <c>private_key</c>, or a time such as <c>-10d</c> or <c>-10d+1m</c>.</summary>
    /// <exception cref="FormatException">There is no such name.</exception>
    public object Resolve(string name) => name switch
    {
        "secret" => Secret,

        // Crypt::OpenSSL::RSA reads and writes PKCS#1.
        "public_key" => _keys.ExportRSAPublicKeyPem() + "\n",
        "private_key" => _keys.ExportRSAPrivateKeyPem() + "\n",
        _ => Time(name),
    };

    private long Time(string name)
    {
        var parts = name.Split('d');
        if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days))
            throw new FormatException($"The seed names an unknown value: {name}");
        var months = parts[1].Length == 0 ? 0 : int.Parse(parts[1].TrimEnd('m'), CultureInfo.InvariantCulture);

        // The same time of day, as billing reckons, whatever the clocks did in between.
        var local = _now.DateTime.AddDays(days).AddMonths(months);
        return new DateTimeOffset(local, _zone.GetUtcOffset(local)).ToUnixTimeSeconds();
    }
}
