using Freeside.Bench.Database;

namespace Freeside.Bench.Methods;

/// <summary>A method as it is called under load.</summary>
/// <param name="Name">Its name behind <c>FS.API.</c>.</param>
/// <param name="Kind">Whose customers it is called for.</param>
/// <param name="IsSpent">Whether a customer is good for one call only.</param>
/// <param name="Arguments">Keys and values for a customer, beside the secret.</param>
internal sealed record BenchMethod(string Name, Shop.Kind Kind, bool IsSpent, Func<int, string[]> Arguments)
{
    /// <summary>What every good answer contains.</summary>
    public string Expected { get; init; } = "<name>error</name><value><string /></value>";
}
