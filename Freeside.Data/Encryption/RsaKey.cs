using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Freeside.Data.Encryption;

/// <summary>An RSA key for any number of threads: .NET promises none of its key objects to more than one at a time.</summary>
internal sealed class RsaKey : IDisposable
{
    private readonly string _pem;
    private readonly ConcurrentBag<RSA> _idle = [];

    private RsaKey(string pem, RSA first)
    {
        _pem = pem;
        _idle.Add(first);
        MaxBytes = (first.KeySize / 8) - 42;
    }

    /// <summary>How many bytes it encrypts at most: what OAEP with SHA-1 leaves of the modulus.</summary>
    public int MaxBytes { get; }

    /// <summary>The key in this PEM text, PKCS#1 or not; <c>null</c>: there is none.</summary>
    public static RsaKey? TryRead(string pem)
    {
        try
        {
            return new RsaKey(pem, Import(pem));
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Encrypts; the bytes are at most <see cref="MaxBytes"/>.</summary>
    public byte[] Encrypt(byte[] bytes) => With(rsa => rsa.Encrypt(bytes, RSAEncryptionPadding.OaepSHA1));

    /// <summary>Decrypts; <c>null</c>: not encrypted with this key, or damaged.</summary>
    public byte[]? Decrypt(byte[] bytes)
    {
        try
        {
            return With(rsa => rsa.Decrypt(bytes, RSAEncryptionPadding.OaepSHA1));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var rsa))
            rsa.Dispose();
    }

    private static RSA Import(string pem)
    {
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(pem);
            return rsa;
        }
        catch
        {
            rsa.Dispose();
            throw;
        }
    }

    private byte[] With(Func<RSA, byte[]> work)
    {
        if (!_idle.TryTake(out var rsa))
            rsa = Import(_pem);
        try
        {
            return work(rsa);
        }
        finally
        {
            _idle.Add(rsa);
        }
    }
}
