namespace Freeside.XmlRpc.Codec;

/// <summary>What one request document may hold.</summary>
/// <param name="MaxDepth">Arrays and structures inside one another.</param>
/// <param name="MaxValues">Values in the whole document: params, array elements and members.</param>
internal sealed record ReaderLimits(int MaxDepth, int MaxValues);
