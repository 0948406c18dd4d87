namespace Freeside.Domain.Users;

/// <summary>A right somebody has (<c>access_right</c>).</summary>
public sealed class AccessRight
{
    /// <summary>The row's number.</summary>
    public int Rightnum { get; init; }

    /// <summary>Who has it: <c>FS::access_group</c>, a group.</summary>
    public required string Righttype { get; init; }

    /// <summary>Its number.</summary>
    public int Rightobjnum { get; init; }

    /// <summary>The right.</summary>
    public required string Rightname { get; init; }
}
