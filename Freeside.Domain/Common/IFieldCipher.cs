namespace Freeside.Domain.Common;

/// <summary>Encrypts and decrypts single fields that hold payment details (Record.pm encrypt, decrypt).</summary>
public interface IFieldCipher
{
    /// <summary>Whether the shop encrypts; where not, values pass both ways as they are.</summary>
    bool IsOn { get; }

    /// <summary>
    /// The value as it is stored. Each call gives another text for the same value. What looks encrypted stays as it is.
    /// Refused, as a fault, where there is no usable key or the value is too long for it.
    /// </summary>
    Checked Encrypt(string value);

    /// <summary>The value behind what is stored; what is not encrypted, or cannot be decrypted, stays as it is.</summary>
    string Decrypt(string stored);
}
