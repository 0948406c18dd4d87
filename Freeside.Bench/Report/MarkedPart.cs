namespace Freeside.Bench.Report;

/// <summary>The part of a document that <c>./bench</c> writes, between two marks that no reader sees.</summary>
internal static class MarkedPart
{
    private const string Begin = "<!-- written by ./bench -->\n";
    private const string End = "<!-- end -->";

    /// <summary>A document with its part written anew.</summary>
    /// <exception cref="InvalidOperationException">The marks are missing.</exception>
    public static string Replace(string document, string part)
    {
        var begin = document.IndexOf(Begin, StringComparison.Ordinal);
        var end = begin < 0 ? -1 : document.IndexOf(End, begin, StringComparison.Ordinal);
        return end < 0
            ? throw new InvalidOperationException("The document has no place for the figures.")
            : document[..(begin + Begin.Length)] + part + document[end..];
    }

    /// <summary>Writes a file's part anew.</summary>
    /// <exception cref="InvalidOperationException">The marks are missing.</exception>
    public static void Write(string file, string part) => File.WriteAllText(file, Replace(File.ReadAllText(file), part));
}
