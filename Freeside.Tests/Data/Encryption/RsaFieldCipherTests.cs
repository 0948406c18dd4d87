using CsCheck;
using Freeside.Data.Encryption;
using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;

namespace Freeside.Tests.Data.Encryption;

[Parallelizable(ParallelScope.All)]
internal sealed class RsaFieldCipherTests
{
    private const string Card = "4111111111111111";

    [Test]
    public void What_the_original_stored_is_read()
    {
        using var cipher = Cipher();
        Assert.That(RecordedFields.All.Select(f => cipher.Decrypt(f.Stored)), Is.EqualTo(RecordedFields.All.Select(f => f.Plain)));
    }

    [Test]
    public void A_field_is_stored_in_the_originals_form()
    {
        using var cipher = Cipher();
        var stored = cipher.Encrypt(Card).Value;
        var lines = stored.Split('\n');
        Assert.Multiple(() =>
        {
            Assert.That(stored, Has.Length.EqualTo(356));
            Assert.That(CipherText.IsLike(stored), Is.True);
            Assert.That(lines.Select(l => l.Length), Is.EqualTo([61, 61, 61, 61, 61, 45, 0]));
            Assert.That(lines[..5], Is.All.StartsWith("M"));
            Assert.That(lines[5], Does.StartWith("?"), "31 bytes");
            Assert.That(stored, Does.Not.Contain(' '));
            Assert.That(cipher.Encrypt(Card).Value, Is.Not.EqualTo(stored), "another text each time");
        });
    }

    [Test]
    public void Any_value_comes_back()
    {
        using var cipher = Cipher();
        Gen.Char['\u0001', '\uD7FF'].Array[0, 71].Select(chars => new string(chars)).Where(value => !CipherText.IsLike(value))
            .Sample(value => Assert.That(cipher.Decrypt(cipher.Encrypt(value).Value), Is.EqualTo(value)), iter: 100);
    }

    [Test]
    public void A_value_ends_at_its_first_NUL()
    {
        using var cipher = Cipher();
        Assert.That(cipher.Decrypt(cipher.Encrypt("12\03").Value), Is.EqualTo("12"));
    }

    [Test]
    public void What_looks_encrypted_is_not_encrypted_again()
    {
        using var cipher = Cipher();
        var looks = "M" + new string('x', 80);
        Assert.That(cipher.Encrypt(looks), Is.EqualTo(Checked.Fine(looks)));
        Assert.That(cipher.Decrypt(looks), Is.EqualTo(looks), "and stays as it is, being no ciphertext");
        Assert.That(cipher.Encrypt(looks[..80]).Value, Has.Length.EqualTo(356), "80 characters do not look encrypted");
    }

    [Test]
    public void A_shop_that_does_not_encrypt_stores_and_reads_as_it_is()
    {
        using var cipher = ThrowAwayKey.Cipher(ThrowAwayKey.Public, ThrowAwayKey.Private, isOn: false);
        Assert.That(cipher.IsOn, Is.False);
        Assert.That(cipher.Encrypt(Card), Is.EqualTo(Checked.Fine(Card)));
        Assert.That(cipher.Decrypt(RecordedFields.All[0].Stored), Is.EqualTo(RecordedFields.All[0].Stored));
    }

    [Test]
    public void Without_a_private_key_ciphertext_stays()
    {
        using var cipher = ThrowAwayKey.Cipher(ThrowAwayKey.Public, privateKey: null);
        var stored = cipher.Encrypt(Card).Value;
        Assert.That(cipher.Decrypt(stored), Is.EqualTo(stored));
        Assert.That(cipher.Problems, Is.Empty, "that is a way to run a shop");
        using var whole = Cipher();
        Assert.That(whole.Decrypt(stored), Is.EqualTo(Card));
    }

    [Test]
    public void Damaged_ciphertext_stays()
    {
        using var cipher = Cipher();
        var damaged = RecordedFields.All[0].Stored.Replace("TTK[", "TTKZ", StringComparison.Ordinal);
        Assert.That(cipher.Decrypt(damaged), Is.EqualTo(damaged));
        Assert.That(cipher.Decrypt(damaged[..200]), Is.EqualTo(damaged[..200]));
    }

    [TestCase(null, null)]
    [TestCase("not a key", null)]
    [TestCase("", "Crypt::RSA")]
    public void Without_an_engine_nothing_is_encrypted(string? publicKey, string? module)
    {
        using var cipher = ThrowAwayKey.Cipher(publicKey is "" ? ThrowAwayKey.Public : publicKey, privateKey: null, module: module);
        Assert.That(cipher.Encrypt(Card).Refusal, Is.EqualTo(
            Refusal.Fault("You can't encrypt w/o a valid RSA engine - Check your installation or disable encryption")));
        Assert.That(cipher.Problems, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_private_key_that_is_none_is_noted_and_not_shown()
    {
        using var cipher = ThrowAwayKey.Cipher(ThrowAwayKey.Public, "my key", module: "Crypt::OpenSSL::RSA\n");
        Assert.That(cipher.Problems, Is.EqualTo(["encryptionprivatekey is not an RSA key in PEM: nothing can be decrypted"]));
    }

    [Test]
    public void A_value_fits_the_key_or_is_refused()
    {
        using var cipher = Cipher();
        Assert.That(cipher.Encrypt(new string('1', 213)).Refusal, Is.Null);
        Assert.That(cipher.Encrypt(new string('1', 214)).Refusal, Is.EqualTo(Refusal.Fault("OpenSSL error: data too large for key size")));
    }

    [Test]
    public void Many_threads_share_a_cipher()
    {
        using var cipher = Cipher();
        Parallel.For(0, 64, i => Assert.That(cipher.Decrypt(cipher.Encrypt($"{i}").Value), Is.EqualTo($"{i}")));
    }

    private static RsaFieldCipher Cipher() => ThrowAwayKey.Cipher(ThrowAwayKey.Public, ThrowAwayKey.Private);
}
