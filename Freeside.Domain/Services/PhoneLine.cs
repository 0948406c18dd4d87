namespace Freeside.Domain.Services;

/// <summary>A phone line (<c>svc_phone</c>): the one kind of service that has a location of its own.</summary>
public sealed class PhoneLine : ServiceRow
{
    /// <summary>The number as stored: nothing normalises it.</summary>
    public required string Phonenum { get; set; }

    /// <summary>Where it is; missing: where its package is served.</summary>
    public int? Locationnum { get; set; }
}
