using System.Collections.Frozen;

namespace Freeside.Domain.Common.Fields;

/// <summary>
/// English names of countries, those Locale::Country knows and a field may hold, with their ISO 3166 codes; from
/// <c>Countries.txt</c>: a code, its names.
/// </summary>
internal static class Countries
{
    private static readonly FrozenDictionary<string, string> Codes = Read();

    /// <summary>The code of a country named in English, in any case; <c>null</c>: no such name.</summary>
    public static string? Code(string name) => Codes.GetValueOrDefault(name.ToLowerInvariant());

    private static FrozenDictionary<string, string> Read()
    {
        using var file = typeof(Countries).Assembly.GetManifestResourceStream("Countries.txt")
            ?? throw new InvalidOperationException("the assembly lacks Countries.txt");
        using var reader = new StreamReader(file);
        var codes = from line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
                    where line[0] != '#'
                    from name in line[3..].Split(" | ")
                    select KeyValuePair.Create(name, line[..2]);
        return codes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
