namespace Freeside.Domain.Settings;

/// <summary>How stored payment details are encrypted. No record: nothing may print the keys.</summary>
public sealed class EncryptionSettings
{
    /// <summary>The Perl module the original encrypts with unless told otherwise.</summary>
    public const string UsualModule = "Crypt::OpenSSL::RSA";

    internal EncryptionSettings(ConfTable conf)
    {
        IsOn = conf.Exists(Conf.Encryption);
        Module = conf.Line(Conf.EncryptionModule) is { Length: > 0 } module ? module : UsualModule;
        PublicKey = string.Join('\n', conf.Lines(Conf.EncryptionPublicKey));
        PrivateKey = string.Join('\n', conf.Lines(Conf.EncryptionPrivateKey));
    }

    /// <summary>Whether payment details are encrypted when written and decrypted when read.</summary>
    public bool IsOn { get; }

    /// <summary>The Perl module the original encrypts with.</summary>
    public string Module { get; }

    /// <summary>The key to encrypt with, PEM; empty: none.</summary>
    public string PublicKey { get; }

    /// <summary>The key to decrypt with, PEM; empty: none.</summary>
    public string PrivateKey { get; }
}
