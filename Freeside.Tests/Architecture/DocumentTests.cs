using System.Text.RegularExpressions;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Api;

namespace Freeside.Tests.Architecture;

/// <summary>What the documents say of the program and of one another.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class DocumentTests
{
    [Test]
    public void The_readme_says_which_methods_are_served()
    {
        // The table of speed has rows of methods too.
        var methods = Read("README.md").Split("\n## ").Single(s => s.StartsWith("Methods\n", StringComparison.Ordinal));
        var told = MethodRow().Matches(methods).ToDictionary(r => r.Groups["method"].Value, r => r.Groups["served"].Value != "not yet");
        var served = ApiMethods.All(Works.ShopWith()).ToDictionary(m => m.Name, m => m is not NotServedYet);
        Assert.That(told, Is.EquivalentTo(served));
    }

    [Test]
    public void Links_lead_to_files_and_headings()
    {
        var broken = from document in Documents()
                     from link in Link().Matches(Read(document))
                     let path = link.Groups["path"].Value
                     let target = path.Length == 0 ? document : Path.Combine(Path.GetDirectoryName(document)!, path)
                     where !Exists(target) || (link.Groups["heading"].Success && !Headings(target).Contains(link.Groups["heading"].Value))
                     select $"{document}: {link.Value}";
        Assert.That(broken, Is.Empty);
    }

    [Test]
    public void The_two_commands_are_seen_at_once() =>
        Assert.That(string.Join('\n', File.ReadLines(Path.Combine(Repository.Root, "README.md")).Take(20)), Does.Contain("./run").And.Contain("./test"));

    private static IEnumerable<string> Documents() => Directory.EnumerateFiles(Repository.Root, "*.md")
        .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
        .Select(f => Path.GetRelativePath(Repository.Root, f));

    private static bool Exists(string path) => Path.Exists(Path.Combine(Repository.Root, path));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    // As forges make anchors of headings.
    private static IEnumerable<string> Headings(string path) => Heading().Matches(Read(path))
        .Select(h => NotInAnchors().Replace(h.Groups["text"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"^\| `(?<method>[a-z]+_[a-z_]+)` \| (?<served>[^|]+?) \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MethodRow();

    [GeneratedRegex(@"\]\((?<path>[^)#:]*)(#(?<heading>[^)]+))?\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<text>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();
}
