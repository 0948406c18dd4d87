namespace Freeside.Domain.Services;

/// <summary>An option of one service (<c>cust_svc_option</c>).</summary>
public sealed class ServiceOption
{
    /// <summary>The option's number.</summary>
    public int Optionnum { get; init; }

    /// <summary>The service.</summary>
    public int Svcnum { get; set; }

    /// <summary>Its name.</summary>
    public required string Optionname { get; set; }

    /// <summary>Its value.</summary>
    public string? Optionvalue { get; set; }
}
