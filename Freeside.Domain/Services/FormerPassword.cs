namespace Freeside.Domain.Services;

/// <summary>A password an account had (<c>password_history</c>); nothing but its end matters here.</summary>
public sealed class FormerPassword
{
    /// <summary>The row's number.</summary>
    public int Passwordnum { get; init; }

    /// <summary>The account.</summary>
    public int? Svcnum { get; set; }
}
