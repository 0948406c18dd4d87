namespace Freeside.Domain.Packages;

/// <summary>What a shop sells (<c>part_pkg</c>).</summary>
public sealed class PackageDefinition
{
    /// <summary>The definition's number.</summary>
    public int Pkgpart { get; init; }

    /// <summary>Billing frequency: months, or a number with <c>d</c>, <c>w</c> or <c>h</c>; <c>0</c>: one time.</summary>
    public string? Freq { get; set; }
}
