using System.Collections.Frozen;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>The methods that can be called, by wire name (case-sensitive).</summary>
public sealed class MethodTable
{
    private readonly FrozenDictionary<string, XmlRpcMethod> _methods;
    private readonly FrozenDictionary<string, XmlRpcMethod>.AlternateLookup<ReadOnlySpan<char>> _byCharacters;
    private readonly FrozenSet<string> _packages;

    /// <summary>A table of these methods.</summary>
    /// <exception cref="ArgumentException">Two have the same name.</exception>
    public MethodTable(IEnumerable<XmlRpcMethod> methods)
    {
        _methods = methods.ToDictionary(m => m.Name, StringComparer.Ordinal).ToFrozenDictionary(StringComparer.Ordinal);
        _byCharacters = _methods.GetAlternateLookup<ReadOnlySpan<char>>();
        _packages = _methods.Keys.SelectMany(PackagesOf).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All wire names, sorted.</summary>
    public IReadOnlyList<string> Names => [.. _methods.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The method of that name, or <c>null</c>.</summary>
    public XmlRpcMethod? Find(string name) => _methods.GetValueOrDefault(name);

    /// <summary>The method of that name, or <c>null</c>.</summary>
    public XmlRpcMethod? Find(ReadOnlySpan<char> name) => _byCharacters.TryGetValue(name, out var method) ? method : null;

    /// <summary>Whether a method stands in that package (the dotted part before the method's name) or in one below it.</summary>
    public bool HasPackage(string package) => _packages.Contains(package);

    private static IEnumerable<string> PackagesOf(string name)
    {
        for (var dot = name.LastIndexOf('.'); dot > 0; dot = name.LastIndexOf('.', dot - 1))
            yield return name[..dot];
    }
}
