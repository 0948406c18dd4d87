namespace Freeside.Domain.Settings;

/// <summary>One row of Freeside's <c>conf</c> table.</summary>
public sealed class ConfRow
{
    /// <summary>The row's number.</summary>
    public int Confnum { get; init; }

    /// <summary>The agent it holds for; <c>null</c>: all.</summary>
    public int? Agentnum { get; init; }

    /// <summary>The locale it holds for; empty or <c>null</c>: all.</summary>
    public string? Locale { get; init; }

    /// <summary>The setting's name.</summary>
    public required string Name { get; init; }

    /// <summary>Its value, <c>null</c> for a switch that is on by being there.</summary>
    public string? Value { get; init; }
}
