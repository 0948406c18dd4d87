using System.Collections.Frozen;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>The methods that can be called, by wire name (case-sensitive).</summary>
public sealed class MethodTable(IEnumerable<XmlRpcMethod> methods)
{
    private readonly FrozenDictionary<string, XmlRpcMethod> _methods = methods.ToFrozenDictionary(m => m.Name, StringComparer.Ordinal);

    /// <summary>All wire names, sorted.</summary>
    public IReadOnlyList<string> Names => [.. _methods.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The method of that name, or <c>null</c>.</summary>
    public XmlRpcMethod? Find(string name) => _methods.GetValueOrDefault(name);
}
