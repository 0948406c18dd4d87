using System.IO.Compression;

namespace Freeside.Tests.Conformance.Recordings;

/// <summary>Where scenarios come from: <c>Recordings.zip</c>, or the folder that <c>CONFORMANCE_DIR</c> names.</summary>
internal sealed class ScenarioFiles
{
    private readonly string? _folder;

    private ScenarioFiles(string? folder) => _folder = folder;

    /// <summary>The scenarios of this run.</summary>
    public static ScenarioFiles Current { get; } = new(Environment.GetEnvironmentVariable("CONFORMANCE_DIR") is { Length: > 0 } folder ? folder : null);

    /// <summary>The packed scenarios, whatever the environment says.</summary>
    public static ScenarioFiles Packed { get; } = new(null);

    /// <summary>Whether they are the packed ones, whose agreeing numbers are known.</summary>
    public bool ArePacked => _folder is null;

    /// <summary>File names without <c>.json</c>, sorted.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            if (_folder is not null)
                return [.. Directory.GetFiles(_folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];
            using var archive = OpenArchive();
            return [.. archive.Entries.Select(e => Path.GetFileNameWithoutExtension(e.Name)).Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The scenario in that file.</summary>
    public Scenario Read(string name)
    {
        if (_folder is not null)
        {
            using var file = File.OpenRead(Path.Combine(_folder, name + ".json"));
            return ScenarioReader.Read(file);
        }

        using var archive = OpenArchive();
        using var entry = (archive.GetEntry(name + ".json") ?? throw new FileNotFoundException($"no scenario {name}")).Open();
        return ScenarioReader.Read(entry);
    }

    private static ZipArchive OpenArchive() => ZipFile.OpenRead(ConformanceFolder.File("Recordings.zip"));
}
