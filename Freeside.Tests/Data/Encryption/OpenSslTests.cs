using System.Diagnostics;
using System.Text;
using Freeside.Data.Encryption;
using Freeside.Tests.Support;

namespace Freeside.Tests.Data.Encryption;

/// <summary>The cipher against the <c>openssl</c> command: another program with the same keys.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class OpenSslTests
{
    private const string Value = "123456789@123456780 é";

    [Test]
    public async Task What_is_encrypted_openssl_decrypts()
    {
        using var cipher = ThrowAwayKey.Cipher(ThrowAwayKey.Public, privateKey: null);
        var encrypted = UuencodedLines.Decode(cipher.Encrypt(Value).Value);
        Assert.That(await OpenSslAsync(encrypted, ThrowAwayKey.Private, "-decrypt"), Is.EqualTo(Encoding.UTF8.GetBytes(Value + "\0")));
    }

    [Test]
    public async Task What_openssl_encrypts_is_decrypted()
    {
        using var cipher = ThrowAwayKey.Cipher(ThrowAwayKey.Public, ThrowAwayKey.Private);
        var encrypted = await OpenSslAsync(Encoding.UTF8.GetBytes(Value + "\0"), ThrowAwayKey.Private, "-encrypt");
        Assert.That(cipher.Decrypt(UuencodedLines.Encode(encrypted)), Is.EqualTo(Value));
    }

    private static async Task<byte[]> OpenSslAsync(byte[] input, string key, string operation)
    {
        using var folder = TestFolder.Create();
        var (keyFile, inFile, outFile) = (Path.Combine(folder.Path, "key"), Path.Combine(folder.Path, "in"), Path.Combine(folder.Path, "out"));
        await File.WriteAllTextAsync(keyFile, key);
        await File.WriteAllBytesAsync(inFile, input);
        var start = new ProcessStartInfo("openssl", ["pkeyutl", operation, "-inkey", keyFile, "-pkeyopt", "rsa_padding_mode:oaep", "-in", inFile, "-out", outFile])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, errors);
        return await File.ReadAllBytesAsync(outFile);
    }
}
