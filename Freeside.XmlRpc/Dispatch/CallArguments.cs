using System.Collections;
using Freeside.XmlRpc.Codec;

namespace Freeside.XmlRpc.Dispatch;

/// <summary>
/// The params of a call read as the original's methods read them (<c>my %opt = @_</c>): key, value, key, value.
/// Keys are case-sensitive; a repeated key keeps its first place and its last value; the last key of an odd list has no value;
/// an undefined key is the empty one. A structure or list as a key makes its pair unreadable: the pair is left out.
/// </summary>
internal sealed class CallArguments : IEnumerable<KeyValuePair<string, object?>>
{
    private readonly OrderedDictionary<string, object?> _values = new(StringComparer.Ordinal);

    private CallArguments()
    {
    }

    /// <summary>The keys in the order they first came.</summary>
    public IReadOnlyList<string> Keys => _values.Keys;

    /// <summary>Reads a flat list of params; base64 values become text, also inside structures.</summary>
    public static CallArguments From(IReadOnlyList<object?> parameters)
    {
        var arguments = new CallArguments();
        for (var i = 0; i < parameters.Count; i += 2)
        {
            if (KeyOf(parameters[i]) is { } key)
                arguments._values[key] = i + 1 < parameters.Count ? Plain(parameters[i + 1]) : null;
        }

        return arguments;
    }

    /// <summary>The same arguments with one key left out and another one's value put in its place.</summary>
    /// <param name="without">The key to leave out.</param>
    /// <param name="key">The key to set, whether or not it was sent.</param>
    /// <param name="value">Its value.</param>
    public CallArguments Exchange(string without, string key, string value)
    {
        var arguments = new CallArguments();
        foreach (var (name, sent) in _values.Where(v => v.Key != without))
            arguments._values[name] = sent;
        arguments._values[key] = value;
        return arguments;
    }

    /// <summary>Whether the key was sent, with or without a defined value.</summary>
    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>
    /// The text sent for a key; <c>null</c> if the key was not sent, was sent undefined, or holds a structure or list
    /// (ask <see cref="StructureWhereText"/> once before reading).
    /// </summary>
    public string? Text(string key) => Value(key) as string;

    /// <summary>What was sent for a key: text, <c>null</c>, an <see cref="XmlRpcStruct"/> or a list.</summary>
    public object? Value(string key) => _values.GetValueOrDefault(key);

    /// <summary>The structure sent for a key, or <c>null</c> if something else or nothing was sent.</summary>
    public XmlRpcStruct? Structure(string key) => Value(key) as XmlRpcStruct;

    /// <summary>The list sent for a key, or <c>null</c> if something else or nothing was sent.</summary>
    public IReadOnlyList<object?>? List(string key) => Value(key) as IReadOnlyList<object?>;

    /// <summary>
    /// The first key that holds a structure or list although text is expected, or <c>null</c> if there is none.
    /// The original lets such a value reach the SQL builder, where it acts as an operator; calls with one are refused here.
    /// </summary>
    /// <param name="structured">The keys for which the method takes structures or lists.</param>
    public string? StructureWhereText(params ReadOnlySpan<string> structured)
    {
        foreach (var (key, value) in _values)
        {
            if (value is not (null or string) && !structured.Contains(key))
                return key;
        }

        return null;
    }

    /// <summary>Keys and values in the order the keys first came.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string? KeyOf(object? key) => key is null ? "" : WireText.Of(key);

    // Depth is bounded by the reader.
    private static object? Plain(object? value)
    {
        switch (value)
        {
            case XmlRpcBase64 bytes:
                return bytes.Text;
            case XmlRpcStruct members:
                var plain = new XmlRpcStruct();
                foreach (var (name, member) in members)
                    plain[name] = Plain(member);
                return plain;
            case IReadOnlyList<object?> list:
                return list.Select(Plain).ToArray();
            default:
                return value;
        }
    }
}
