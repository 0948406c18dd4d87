using System.Text;
using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Codec;

/// <summary>Encodings, DOCTYPEs, limits, and documents that are none.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class DocumentReadingTests
{
    private const string Caf = "<methodCall><methodName>caf\u00e9</methodName></methodCall>";

    private static IEnumerable<TestCaseData> Encodings()
    {
        var codePages = CodePagesEncodingProvider.Instance;
        yield return new TestCaseData("", Encoding.UTF8);
        yield return new TestCaseData("<?xml version='1.0' encoding='UTF-8'?>", Encoding.UTF8);
        yield return new TestCaseData("<?xml version='1.0' encoding='us-ascii'?>", Encoding.UTF8);
        yield return new TestCaseData("<?xml version=\"1.0\" encoding = \"ISO-8859-1\" standalone='yes'?>", Encoding.Latin1);
        yield return new TestCaseData("<?xml version='1.0' encoding='windows-1252'?>", codePages.GetEncoding(1252));
        yield return new TestCaseData("<?xml version='1.0' encoding='ISO-8859-15'?>", codePages.GetEncoding(28605));
        yield return new TestCaseData("", new UTF8Encoding(true));
        yield return new TestCaseData("<?xml version='1.0' encoding='utf-16'?>", new UnicodeEncoding(false, true));
        yield return new TestCaseData("<?xml version='1.0'?>", new UnicodeEncoding(true, true));
        yield return new TestCaseData("<?xml version='1.0'?>", new UnicodeEncoding(false, false));
    }

    [TestCaseSource(nameof(Encodings))]
    public void The_declaration_decides_the_encoding(string declaration, Encoding encoding) =>
        Assert.That(
            Reading.Document([.. encoding.GetPreamble(), .. encoding.GetBytes(declaration + Caf)]).MethodName,
            Is.EqualTo("caf\u00e9"));

    [Test]
    public void Windows_1252_has_its_own_letters() =>
        Assert.That(
            Reading.Document(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='windows-1252'?><methodCall><methodName>\u0080</methodName></methodCall>"))
                .MethodName,
            Is.EqualTo("\u20ac"));

    [TestCase("<?xml version='1.0' encoding='us-ascii'?>")]
    [TestCase("<?xml version='1.0' encoding='utf-8'?>")]
    [TestCase("<?xml version='1.0'?>")]
    public void Bytes_that_mean_nothing_are_refused_and_never_replaced(string declaration) =>
        Assert.That(Reading.Fault(() => Reading.Document(Encoding.Latin1.GetBytes(declaration + Caf))), Does.Contain("not well-formed"));

    [TestCase("x-nope")]
    [TestCase("utf-7")]
    [TestCase("utf-32")]
    public void Unknown_encodings_are_refused(string name) =>
        Assert.That(
            Reading.Fault(() => Reading.Document($"<?xml version='1.0' encoding='{name}'?><methodCall/>")),
            Is.EqualTo($"unknown encoding '{name}'"));

    [Test]
    public void The_charset_of_the_header_helps_only_where_nothing_else_does() => Assert.Multiple(() =>
    {
        Assert.That(Reading.Document(Encoding.Latin1.GetBytes(Caf), "iso-8859-1").MethodName, Is.EqualTo("caf\u00e9"));
        Assert.That(Reading.Document(Encoding.UTF8.GetBytes(Caf), "iso-8859-1").MethodName, Is.EqualTo("caf\u00e9"));
        Assert.That(
            () => Reading.Document(Encoding.Latin1.GetBytes("<?xml version='1.0' encoding='utf-8'?>" + Caf), "iso-8859-1"),
            Throws.TypeOf<XmlRpcFaultException>());
    });

    [TestCase("")]
    [TestCase(" \r\n\t ")]
    public void Nothing_is_no_document(string document) =>
        Assert.That(Reading.Fault(() => Reading.Document(document)), Is.EqualTo("no element found"));

    [TestCase("hello")]
    [TestCase("{\"a\":1}")]
    [TestCase("<methodCall><methodName>m</methodName>")]
    [TestCase("<methodCall></params>")]
    [TestCase("<methodCall><methodName>m</methodName></methodCall>x")]
    [TestCase("<methodCall><methodName>m</methodName></methodCall><methodCall/>")]
    [TestCase(" <?xml version='1.0'?><methodCall><methodName>m</methodName></methodCall>")]
    [TestCase("<methodCall><methodName>&nbsp;</methodName></methodCall>")]
    [TestCase("<methodCall><methodName>\u0001</methodName></methodCall>")]
    [TestCase("<methodCall><methodName>\0</methodName></methodCall>")]
    [TestCase("<methodCall><methodName>&#1;</methodName></methodCall>")]
    public void Other_texts_are_not_well_formed(string document) =>
        Assert.That(Reading.Fault(() => Reading.Document(document)), Does.StartWith("not well-formed: ").And.Length.LessThanOrEqualTo(200));

    [TestCase("\n<methodCall><methodName>m</methodName></methodCall>")]
    [TestCase("<?xml version='1.0'?><!-- c --><?pi?><methodCall a='1' xmlns:u='urn:u'><methodName>m</methodName></methodCall>\n<!-- c -->\n")]
    public void Comments_blanks_and_attributes_around_are_accepted(string document) =>
        Assert.That(Reading.Document(document).MethodName, Is.EqualTo("m"));

    [TestCase("<!DOCTYPE methodCall>")]
    [TestCase("<!DOCTYPE methodCall SYSTEM 'http://127.0.0.1:9/x.dtd'>")]
    [TestCase("<!DOCTYPE methodCall [<!ENTITY x 'y'>]>")]
    [TestCase("<!-- c --><!DOCTYPE methodCall [<!ENTITY % p SYSTEM 'file:///etc/passwd'> %p;]>")]
    public void Every_doctype_is_refused(string doctype) =>
        Assert.That(
            Reading.Fault(() => Reading.Document($"<?xml version='1.0'?>{doctype}<methodCall><methodName>m</methodName></methodCall>")),
            Is.EqualTo("a DOCTYPE is not allowed"));

    [TestCase(64, true)]
    [TestCase(65, false)]
    public void Nesting_is_limited(int depth, bool accepted)
    {
        var content = string.Concat(Enumerable.Repeat("<struct><member><name>a</name><value>", depth))
            + string.Concat(Enumerable.Repeat("</value></member></struct>", depth));
        if (accepted)
            Assert.That(Reading.Value(content), Is.InstanceOf<XmlRpcStruct>());
        else
            Assert.That(Reading.Fault(() => Reading.Value(content)), Is.EqualTo("arrays and structures nested more than 64 deep"));
    }

    [Test]
    public void Siblings_do_not_count_as_nesting() =>
        Assert.That(Reading.Value($"<array><data>{string.Concat(Enumerable.Repeat("<value><struct/></value>", 200))}</data></array>"), Has.Count.EqualTo(200));

    [TestCase(10, true)]
    [TestCase(11, false)]
    public void The_number_of_values_is_limited(int count, bool accepted)
    {
        // One for the array itself.
        var document = $"<methodCall><methodName>m</methodName><params><param><value><array><data>{string.Concat(Enumerable.Repeat("<value/>", count - 1))}"
            + "</data></array></value></param></params></methodCall>";
        var limits = new ReaderLimits(MaxDepth: 64, MaxValues: 10);
        if (accepted)
            Assert.That(Reading.Document(document, limits).Parameters, Has.Count.EqualTo(1));
        else
            Assert.That(Reading.Fault(() => Reading.Document(document, limits)), Is.EqualTo("more than 10 values"));
    }
}
