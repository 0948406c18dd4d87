using Freeside.Data.Encryption;
using Freeside.Domain.Settings;

namespace Freeside.Tests.Data.Encryption;

/// <summary>The key pair of the recordings. It protects nothing: it was made for them and is as public as they are.</summary>
internal static class ThrowAwayKey
{
    /// <summary>The key to encrypt with.</summary>
    public static string Public { get; } = Read("ThrowAwayPublicKey.pem");

    /// <summary>The key to decrypt with.</summary>
    public static string Private { get; } = Read("ThrowAwayPrivateKey.pem");

    /// <summary>A cipher of a shop with these settings; without a key where it is <c>null</c>.</summary>
    public static RsaFieldCipher Cipher(string? publicKey, string? privateKey, bool isOn = true, string? module = null)
    {
        List<ConfRow> rows = [];
        Add(Conf.EncryptionPublicKey, publicKey);
        Add(Conf.EncryptionPrivateKey, privateKey);
        Add(Conf.EncryptionModule, module);
        Add(Conf.Encryption, isOn ? "1" : null);
        return new RsaFieldCipher(new StartSettings(new ConfTable(rows)).Encryption);

        void Add(string name, string? value)
        {
            if (value is not null)
                rows.Add(new ConfRow { Name = name, Value = value });
        }
    }

    private static string Read(string name)
    {
        using var file = typeof(ThrowAwayKey).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
