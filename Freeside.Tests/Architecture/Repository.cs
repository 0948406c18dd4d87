namespace Freeside.Tests.Architecture;

/// <summary>The source tree this test run was built from.</summary>
internal static class Repository
{
    /// <summary>Its root: the folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>All C# files written by hand, as paths from the root.</summary>
    public static IEnumerable<string> SourceFiles() =>
        from project in new[] { "Freeside.Domain", "Freeside.Data", "Freeside.XmlRpc", "Freeside.Tests", "Freeside.Bench" }
        let folder = Path.Combine(Root, project)
        where Directory.Exists(folder)
        from file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(Root, file)
        where !path.Split('/').Any(part => part is "bin" or "obj")
        select path;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Freeside.XmlRpc.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests run outside their source tree");
    }
}
