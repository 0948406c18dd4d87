namespace Freeside.Domain.Users;

/// <summary>A Freeside login (<c>access_user</c>).</summary>
public sealed class AccessUser
{
    /// <summary>The user's number.</summary>
    public int Usernum { get; init; }

    /// <summary>The login name.</summary>
    public required string Username { get; set; }

    /// <summary><c>Y</c>: may not log in.</summary>
    public string? Disabled { get; set; }
}
