namespace Freeside.Domain.Readiness;

/// <summary>A setting that makes the original do what this program does not do.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Consequence">What this program does instead.</param>
internal sealed record UnservedSetting(string Name, string Consequence)
{
    /// <summary>Whether calls are refused; else it is passed over.</summary>
    public bool RefusesCalls { get; init; } = true;

    /// <summary>The only value that matters; <c>null</c>: any.</summary>
    public string? Value { get; init; }
}
