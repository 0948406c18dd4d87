using Freeside.Domain.Common;

namespace Freeside.XmlRpc.Api;

/// <summary>A structure or list where a text is expected: the original lets it act as an operator of the database; here it is refused.</summary>
internal static class StructuredArgument
{
    /// <summary>The refusal.</summary>
    public static Refusal Refusal(string key) => Domain.Common.Refusal.Error($"Illegal value for {key}: text is expected, not a structure");
}
