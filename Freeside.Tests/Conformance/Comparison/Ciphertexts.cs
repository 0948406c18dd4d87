using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

/// <summary>
/// Opens what the fixture's key encrypted (RSA with OAEP and SHA-1, uuencoded; the text ends at the first NUL): ciphertext differs at
/// every call, so what stands behind it is compared.
/// </summary>
internal sealed class Ciphertexts(RSA? key)
{
    private readonly ConcurrentDictionary<string, string> _opened = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>With the private key in a PEM text; <c>null</c> opens nothing.</summary>
    public static Ciphertexts For(string? privateKey)
    {
        if (string.IsNullOrEmpty(privateKey))
            return new Ciphertexts(null);
        var rsa = RSA.Create();
        rsa.ImportFromPem(privateKey);
        return new Ciphertexts(rsa);
    }

    /// <summary>The text behind a ciphertext, marked as one; any other value as it is.</summary>
    public Cell Open(Cell cell)
    {
        if (key is null || cell.Kind != CellKind.Text || cell.Text.Length <= 150 || cell.Text[0] != 'M')
            return cell;
        return Cell.Of(_opened.GetOrAdd(cell.Text, Decrypt));
    }

    private string Decrypt(string text)
    {
        try
        {
            var bytes = UuDecode(text);
            lock (_lock)
                bytes = key!.Decrypt(bytes, RSAEncryptionPadding.OaepSHA1);
            return "<encrypted>" + Encoding.Latin1.GetString(bytes).Split('\0')[0];
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return text; // no ciphertext of this key: compared as it stands
        }
    }

    private static byte[] UuDecode(string text)
    {
        var bytes = new List<byte>(256);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var wanted = bytes.Count + ((line[0] - ' ') & 63);
            for (var i = 1; i < line.Length && bytes.Count < wanted; i += 4)
            {
                var group = 0;
                for (var k = 0; k < 4; k++)
                    group = (group << 6) | (i + k < line.Length ? (line[i + k] - ' ') & 63 : 0);
                for (var shift = 16; shift >= 0 && bytes.Count < wanted; shift -= 8)
                    bytes.Add((byte)((group >> shift) & 255));
            }

            if (bytes.Count < wanted)
                throw new FormatException("a line of uuencoded text is too short");
        }

        return [.. bytes];
    }
}
