using System.IO.Compression;

namespace Freeside.Tests.Wire;

/// <summary>
/// The recorded exchanges, packed in <c>Captures.zip</c>: 461 cases of real clients and hand-made requests against the original's
/// listener in front of toy methods (<c>toy.md</c> in the package tells which). A request or answer over 200 kB was not kept.
/// </summary>
internal static class CaptureStore
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Files = new(Unpack);

    /// <summary>All exchanges, by name.</summary>
    public static IReadOnlyList<Capture> All { get; } =
    [
        .. Files.Value.Keys
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => char.IsAsciiDigit(name![0]))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new Capture(name!, Files.Value.GetValueOrDefault($"{name}.request"), Files.Value.GetValueOrDefault($"{name}.response"))),
    ];

    /// <summary>The index: one line for each case.</summary>
    public static string Index => System.Text.Encoding.UTF8.GetString(Files.Value["index.tsv"]);

    /// <summary>The only exchange of that number.</summary>
    public static Capture Get(int number) => All.Single(c => c.Number == number);

    private static Dictionary<string, byte[]> Unpack()
    {
        using var stream = typeof(CaptureStore).Assembly.GetManifestResourceStream(typeof(CaptureStore), "Captures.zip")!;
        using var archive = new ZipArchive(stream);
        return archive.Entries.ToDictionary(e => e.FullName, Read, StringComparer.Ordinal);
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
