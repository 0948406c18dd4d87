namespace Freeside.Domain.Payments.Methods;

/// <summary>Tells encrypted values from readable ones by their looks, as the original does (Record.pm is_encrypted).</summary>
public static class CipherText
{
    private const int LongestPlain = 80;

    /// <summary>Whether a value looks encrypted: where it was read from the database, it could not be decrypted.</summary>
    public static bool IsLike(string value) => value.Length > LongestPlain && value[0] == 'M';
}
