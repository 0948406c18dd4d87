using System.Buffers;
using System.Text;
using Freeside.XmlRpc.Codec;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.Tests.Codec;

/// <summary>Answers have the original's form, byte for byte.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class WriterTests
{
    private const string Start = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><methodResponse>";

    private static IEnumerable<TestCaseData> Values()
    {
        yield return new TestCaseData(null, "<value />");
        yield return new TestCaseData("", "<value><string /></value>");
        yield return new TestCaseData("007", "<value><string>007</string></value>");
        yield return new TestCaseData("20261231T23:59:59", "<value><dateTime.iso8601>20261231T23:59:59</dateTime.iso8601></value>");
        yield return new TestCaseData("99999999T99:99:99\n", "<value><dateTime.iso8601>99999999T99:99:99\n</dateTime.iso8601></value>");
        yield return new TestCaseData("20261231T23:59:59\n\n", "<value><string>20261231T23:59:59\n\n</string></value>");
        yield return new TestCaseData("20261231t23:59:59", "<value><string>20261231t23:59:59</string></value>");
        yield return new TestCaseData("2026-12-31T23:59:59", "<value><string>2026-12-31T23:59:59</string></value>");
        yield return new TestCaseData("\u0662\u0660261231T23:59:59", "<value><string>\u0662\u0660261231T23:59:59</string></value>");
        yield return new TestCaseData("<b>\"A\" & 'B'</b> ]]>", "<value><string>&lt;b&gt;\"A\" &amp; 'B'&lt;/b&gt; ]]&gt;</string></value>");
        yield return new TestCaseData("a\r\nb\tc", "<value><string>a&#xd;\nb\tc</string></value>");
        yield return new TestCaseData("caf\u00e9 \u263a \U0001F600", "<value><string>caf\u00e9 \u263a \U0001F600</string></value>");
        yield return new TestCaseData("a\u0001b\0c\vd\u001fe\ufffef\uffffg", "<value><string>abcdefg</string></value>");
        yield return new TestCaseData("\u0085\u009f\u007f", "<value><string>\u0085\u009f\u007f</string></value>");
        yield return new TestCaseData("a\ud83db", "<value><string>a\ufffdb</string></value>");
        yield return new TestCaseData(Array.Empty<string>(), "<value><array><data /></array></value>");
        yield return new TestCaseData(new[] { "1", null }, "<value><array><data><value><string>1</string></value><value /></data></array></value>");
        yield return new TestCaseData(new XmlRpcStruct(), "<value><struct /></value>");
        yield return new TestCaseData(
            new XmlRpcStruct { ["z"] = "1", ["a<"] = null, [""] = "", ["20261231T23:59:59"] = "x" },
            "<value><struct><member><name>z</name><value><string>1</string></value></member><member><name>a&lt;</name><value /></member>"
            + "<member><name /><value><string /></value></member>"
            + "<member><name>20261231T23:59:59</name><value><string>x</string></value></member></struct></value>");
    }

    [TestCaseSource(nameof(Values))]
    public void A_value_has_one_form(object? value, string expected) =>
        Assert.That(Write(XmlRpcResponse.Result(value)), Is.EqualTo($"{Start}<params><param>{expected}</param></params></methodResponse>"));

    [Test]
    public void A_list_of_results_is_several_params() =>
        Assert.That(
            Write(XmlRpcResponse.ResultList(["1", null])),
            Is.EqualTo($"{Start}<params><param><value><string>1</string></value></param><param><value /></param></params></methodResponse>"));

    [Test]
    public void An_empty_list_of_results_is_empty_params() =>
        Assert.That(Write(XmlRpcResponse.ResultList([])), Is.EqualTo($"{Start}<params /></methodResponse>"));

    [Test]
    public void A_fault_has_two_strings() =>
        Assert.That(
            Write(XmlRpcResponse.ServerFault("a & b\n")),
            Is.EqualTo($"{Start}<fault><value><struct><member><name>faultString</name><value><string>a &amp; b\n</string></value></member>"
                + "<member><name>faultCode</name><value><string>Server</string></value></member></struct></value></fault></methodResponse>"));

    [Test]
    public void Values_of_other_types_are_a_mistake_of_ours() =>
        Assert.That(() => Write(XmlRpcResponse.Result(42)), Throws.InvalidOperationException);

    [Test]
    public void A_cycle_is_a_mistake_and_no_crash()
    {
        var cycle = new XmlRpcStruct();
        cycle["self"] = cycle;
        Assert.That(() => Write(XmlRpcResponse.Result(cycle)), Throws.InvalidOperationException);
    }

    private static string Write(XmlRpcResponse response)
    {
        var output = new ArrayBufferWriter<byte>();
        XmlRpcWriter.Write(output, response);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
