namespace Freeside.Domain.Users;

/// <summary>A choice of a Freeside login (<c>access_user_pref</c>).</summary>
public sealed class UserPreference
{
    /// <summary>The name of the user's own locale.</summary>
    public const string Locale = "locale";

    /// <summary>The choice's number.</summary>
    public int Prefnum { get; init; }

    /// <summary>The user's number.</summary>
    public int Usernum { get; init; }

    /// <summary>What is chosen.</summary>
    public required string Name { get; init; }

    /// <summary>The choice.</summary>
    public string? Value { get; init; }
}
