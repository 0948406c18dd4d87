using System.Text;
using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Data.Encryption;

/// <summary>
/// The original's cipher (Record.pm encrypt, decrypt; Crypt::OpenSSL::RSA): the value's UTF-8 bytes and a NUL, since RSA takes no
/// empty text, encrypted with OAEP and written as uuencoded lines. The private key may be missing, on a machine that only
/// takes payments: then what is stored cannot be read back and stays as it is.
/// </summary>
/// <remarks>The original loses a value that its private key does not fit, and stores nothing in its place; this does not.</remarks>
public sealed class RsaFieldCipher : IFieldCipher, IDisposable
{
    private const string NoEngine = "You can't encrypt w/o a valid RSA engine - Check your installation or disable encryption";
    private const string TooLong = "OpenSSL error: data too large for key size";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly RsaKey? _publicKey;
    private readonly RsaKey? _privateKey;

    /// <summary>A cipher for a shop's settings; a key that is none is noted in <see cref="Problems"/>.</summary>
    public RsaFieldCipher(EncryptionSettings settings)
    {
        IsOn = settings.IsOn;
        if (!IsOn)
            return;
        if (settings.Module != EncryptionSettings.UsualModule)
        {
            Problems = [$"{Conf.EncryptionModule} is {settings.Module}, but only {EncryptionSettings.UsualModule} is known"];
            return;
        }

        _publicKey = RsaKey.TryRead(settings.PublicKey);
        _privateKey = RsaKey.TryRead(settings.PrivateKey);
        List<string> problems = [];
        if (_publicKey is null)
            problems.Add($"{Conf.EncryptionPublicKey} is not an RSA key in PEM: nothing can be encrypted");
        if (_privateKey is null && settings.PrivateKey.Length > 0)
            problems.Add($"{Conf.EncryptionPrivateKey} is not an RSA key in PEM: nothing can be decrypted");
        Problems = problems;
    }

    /// <inheritdoc/>
    public bool IsOn { get; }

    /// <summary>What keeps a cipher that is on from working, for those who run the program; keys are not shown.</summary>
    public IReadOnlyList<string> Problems { get; } = [];

    /// <inheritdoc/>
    public Checked Encrypt(string value)
    {
        if (!IsOn || CipherText.IsLike(value))
            return Checked.Fine(value);
        if (_publicKey is null)
            return new Checked("", Refusal.Fault(NoEngine));
        var bytes = new byte[Utf8.GetByteCount(value) + 1];
        Utf8.GetBytes(value, bytes);
        return bytes.Length > _publicKey.MaxBytes
            ? new Checked("", Refusal.Fault(TooLong))
            : Checked.Fine(UuencodedLines.Encode(_publicKey.Encrypt(bytes)));
    }

    /// <inheritdoc/>
    public string Decrypt(string stored)
    {
        if (!IsOn || _privateKey is null || !CipherText.IsLike(stored)
            || _privateKey.Decrypt(UuencodedLines.Decode(stored)) is not { } bytes)
            return stored;
        var end = Array.IndexOf(bytes, (byte)0);
        return Text(end < 0 ? bytes : bytes.AsSpan(0, end));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _publicKey?.Dispose();
        _privateKey?.Dispose();
    }

    // Bytes that are no UTF-8 are Latin-1 to the original's language.
    private static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}
