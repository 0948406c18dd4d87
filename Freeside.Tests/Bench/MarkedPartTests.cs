using Freeside.Bench.Report;

namespace Freeside.Tests.Bench;

/// <summary>What <c>./bench</c> writes into documents stays between its marks.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MarkedPartTests
{
    [TestCase("before\n<!-- written by ./bench -->\n<!-- end -->\nafter")]
    [TestCase("before\n<!-- written by ./bench -->\n| old |\n<!-- end -->\nafter")]
    public void What_stands_around_it_stays(string document) =>
        Assert.That(MarkedPart.Replace(document, "| new |\n"), Is.EqualTo("before\n<!-- written by ./bench -->\n| new |\n<!-- end -->\nafter"));

    [Test]
    public void Another_end_before_it_is_none_of_its_own() => Assert.That(
        MarkedPart.Replace("<!-- end -->\n<!-- written by ./bench -->\nold\n<!-- end -->", "new\n"),
        Is.EqualTo("<!-- end -->\n<!-- written by ./bench -->\nnew\n<!-- end -->"));

    [TestCase("nothing")]
    [TestCase("<!-- written by ./bench -->\nno end")]
    [TestCase("<!-- end -->\n<!-- written by ./bench -->\n")]
    public void A_document_without_marks_is_left_alone(string document) =>
        Assert.Throws<InvalidOperationException>(() => MarkedPart.Replace(document, "new"));

    [TestCase("README.md")]
    [TestCase("docs/performance.md")]
    public void The_documents_have_a_place_for_it(string file) =>
        Assert.DoesNotThrow(() => MarkedPart.Replace(File.ReadAllText(Path.Combine(Architecture.Repository.Root, file)), ""));
}
