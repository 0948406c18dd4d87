namespace Freeside.XmlRpc.Dispatch;
internal sealed class CallArguments
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    public static CallArguments From(IReadOnlyList<object?> p)
    {
        var a = new CallArguments();
        for (var i = 0; i < p.Count; i += 2)
            a._values[p[i] as string ?? ""] = i + 1 < p.Count ? p[i + 1] : null;
        return a;
    }

    public string? Text(string key) => _values.GetValueOrDefault(key) as string;
}
