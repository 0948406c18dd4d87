using System.Text.RegularExpressions;
using Freeside.Domain.Readiness;
using Freeside.Tests.Architecture;

namespace Freeside.Tests.Domain.Readiness;

/// <summary>The list of settings that are not served, and the document that tells them.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed partial class UnservedSettingsTests
{
    private static readonly string[] Document = File.ReadAllLines(Path.Combine(Repository.Root, "docs/settings-not-served.md"));

    [TestCaseSource(typeof(UnservedSettings), nameof(UnservedSettings.All))]
    public void Each_is_documented(UnservedSetting setting) => Assert.That(Document, Has.Some.Contains($"`{setting.Name}`"));

    [Test]
    public void What_the_document_tells_is_listed()
    {
        var told = Names("## Refused by name").Concat(Names("## Passed over"));
        Assert.That(
            told.Except(UnservedSettings.All.Select(s => s.Name)), Is.EquivalentTo(new[] { "1YMMXXXXXXXX", "discount_term", "cf_…", "part_virtual_field" }));
    }

    // What stands in the first column of the table below a heading.
    private static IEnumerable<string> Names(string heading) => Document.SkipWhile(l => l != heading).SkipWhile(l => !l.StartsWith('|'))
        .TakeWhile(l => l.StartsWith('|')).SelectMany(l => Name().Matches(l.Split('|')[1])).Select(n => n.Groups["name"].Value);

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
