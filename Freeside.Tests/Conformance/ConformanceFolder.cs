using Freeside.Tests.Architecture;

namespace Freeside.Tests.Conformance;

/// <summary>The recordings, rows and numbers beside the tests' sources.</summary>
internal static class ConformanceFolder
{
    /// <summary>The path of one of its files.</summary>
    public static string File(string name) => Path.Combine(Repository.Root, "Freeside.Tests", "Conformance", name);

    /// <summary>The first file of that relative name beside the source tree or further up, or <c>null</c>.</summary>
    public static string? Above(string relativeName)
    {
        for (var folder = new DirectoryInfo(Repository.Root); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, relativeName);
            if (System.IO.File.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
