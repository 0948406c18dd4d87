namespace Freeside.Domain.Services;

/// <summary>What a service of some kind has in that kind's own table.</summary>
public abstract class ServiceRow
{
    /// <summary>The service's number.</summary>
    public int Svcnum { get; init; }
}
