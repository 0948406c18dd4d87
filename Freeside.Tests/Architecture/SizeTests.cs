using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Freeside.Tests.Architecture;

/// <summary>A file holds one idea, a method one thought: at most 400 and 60 lines, and half of all files below 80.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class SizeTests
{
    private const int LargestFile = 400;
    private const int LargestMethod = 60;
    private const int MedianFile = 80;

    [Test]
    public void No_file_is_above_400_lines() =>
        Assert.That(Repository.SourceFiles().Where(f => Lines(f) > LargestFile), Is.Empty);

    [Test]
    public void Half_of_all_files_are_below_80_lines()
    {
        var lines = Repository.SourceFiles().Select(Lines).Order().ToList();
        Assert.That(lines[lines.Count / 2], Is.LessThan(MedianFile));
    }

    [Test]
    public void No_method_is_above_60_lines()
    {
        var methods = from file in Repository.SourceFiles()
                      let tree = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Repository.Root, file)))
                      from method in tree.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>()
                      let span = tree.GetLineSpan(method.Span)
                      where span.EndLinePosition.Line - span.StartLinePosition.Line + 1 > LargestMethod
                      select $"{file}:{span.StartLinePosition.Line + 1}";
        Assert.That(methods, Is.Empty);
    }

    private static int Lines(string file) => File.ReadLines(Path.Combine(Repository.Root, file)).Count();
}
