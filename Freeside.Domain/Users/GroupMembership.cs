namespace Freeside.Domain.Users;

/// <summary>A login in a group (<c>access_usergroup</c>).</summary>
public sealed class GroupMembership
{
    /// <summary>The row's number.</summary>
    public int Usergroupnum { get; init; }

    /// <summary>The login.</summary>
    public int Usernum { get; init; }

    /// <summary>The group.</summary>
    public int Groupnum { get; init; }
}
