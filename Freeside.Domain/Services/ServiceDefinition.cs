namespace Freeside.Domain.Services;

/// <summary>A kind of service a shop offers (<c>part_svc</c>).</summary>
public sealed class ServiceDefinition
{
    /// <summary>The definition's number.</summary>
    public int Svcpart { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; set; }

    /// <summary>The table of such services.</summary>
    public required string Svcdb { get; set; }

    /// <summary><c>Y</c>: the services outlive their package.</summary>
    public string? Preserve { get; set; }
}
