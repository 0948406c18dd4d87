using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Codec;

/// <summary>Every scalar arrives as the text between its tags.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ScalarReadingTests
{
    [TestCase("<i4>7</i4>", "7")]
    [TestCase("<int>+7</int>", "+7")]
    [TestCase("<int> 7 </int>", " 7 ")]
    [TestCase("<i4>02134</i4>", "02134")]
    [TestCase("<int>abc</int>", "abc")]
    [TestCase("<i4>99999999999999999999</i4>", "99999999999999999999")]
    [TestCase("<i8>9007199254740993</i8>", "9007199254740993")]
    [TestCase("<i1>1</i1>", "1")]
    [TestCase("<i2>2</i2>", "2")]
    [TestCase("<boolean>yes</boolean>", "yes")]
    [TestCase("<double>1.50</double>", "1.50")]
    [TestCase("<double>NaN</double>", "NaN")]
    [TestCase("<dateTime.iso8601>soon</dateTime.iso8601>", "soon")]
    [TestCase("<string>text</string>", "text")]
    [TestCase("<ex:i8 xmlns:ex='http://ws.apache.org/xmlrpc/namespaces/extensions'>7</ex:i8>", "7")]
    public void Typed_text_is_kept_as_written(string content, string expected) => Assert.That(Reading.Value(content), Is.EqualTo(expected));

    [TestCase("<int/>")]
    [TestCase("<string/>")]
    [TestCase("<string></string>")]
    [TestCase("")]
    [TestCase("<string><!-- nothing --></string>")]
    public void Empty_elements_are_the_empty_text(string content) => Assert.That(Reading.Value(content), Is.EqualTo(""));

    [Test]
    public void An_empty_value_element_is_the_empty_text() => Assert.That(Reading.Params("<param><value/></param>"), Is.EqualTo(new[] { "" }));

    [TestCase("<nil/>")]
    [TestCase("<nil></nil>")]
    [TestCase("<nil>x</nil>")]
    [TestCase("<e:nil xmlns:e='http://ws.apache.org/xmlrpc/namespaces/extensions'/>")]
    public void Nil_is_undef(string content) => Assert.That(Reading.Value(content), Is.Null);

    [TestCase("bare", "bare")]
    [TestCase("  bare ", "  bare ")]
    [TestCase("   ", "   ")]
    [TestCase("\n", "\n")]
    [TestCase("<string>  \t </string>", "  \t ")]
    public void Blanks_are_kept(string content, string expected) => Assert.That(Reading.Value(content), Is.EqualTo(expected));

    [TestCase("  <string>x</string>\n", "x")]
    [TestCase("junk<string>x</string>", "x")]
    [TestCase("<string>x</string>junk", "x")]
    [TestCase("<string>x</string><string>y</string>", "x")]
    [TestCase("<string a='1' xsi:nil='true' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'>x</string>", "x")]
    [TestCase("<string href='http://127.0.0.1:9/x'/>", "")]
    public void What_stands_beside_a_typed_element_does_not_count(string content, string expected) =>
        Assert.That(Reading.Value(content), Is.EqualTo(expected));

    [TestCase("<string>a<!-- c -->b</string>", "ab")]
    [TestCase("<string>a<?pi x?>b</string>", "ab")]
    [TestCase("<string>a<![CDATA[<b>&amp;]]>c</string>", "a<b>&amp;c")]
    [TestCase("<string>&#233;&#x263a;&#128512;</string>", "\u00e9\u263a\U0001F600")]
    [TestCase("<string>&lt;&amp;&gt;&quot;&apos;</string>", "<&>\"'")]
    [TestCase("<string>a\r\nb\rc</string>", "a\nb\nc")]
    [TestCase("<string>a&#13;\nb</string>", "a\r\nb")]
    [TestCase("a<!-- c -->b", "ab")]
    public void Pieces_are_joined_and_references_expanded(string content, string expected) =>
        Assert.That(Reading.Value(content), Is.EqualTo(expected));

    [TestCase("<float>1</float>", "wrong element 'float'")]
    [TestCase("<STRING>x</STRING>", "wrong element 'STRING'")]
    [TestCase("<dateTime>x</dateTime>", "wrong element 'dateTime'")]
    [TestCase("<x:string xmlns:x='urn:x'>x</x:string>", "wrong element '{urn:x}string'")]
    [TestCase("<ex:string xmlns:ex='http://ws.apache.org/xmlrpc/namespaces/extensions'>x</ex:string>",
        "wrong element '{http://ws.apache.org/xmlrpc/namespaces/extensions}string'")]
    [TestCase("<string>a<b>c</b></string>", "element 'b' where only text may stand")]
    [TestCase("<nil><i4>1</i4></nil>", "element 'i4' where only text may stand")]
    public void Other_elements_are_refused(string content, string reason) =>
        Assert.That(Reading.Fault(() => Reading.Value(content)), Is.EqualTo(reason));

    [TestCase("Y2Fmw6k=", "caf\u00c3\u00a9", "caf\u00e9", Description = "UTF-8")]
    [TestCase("Y2Fm6Q==", "caf\u00e9", "caf\u00e9", Description = "Latin-1")]
    [TestCase("w4k=", "\u00c3\u0089", "\u00c9", Description = "UTF-8 of one letter")]
    [TestCase("yQ==", "\u00c9", "\u00c9")]
    [TestCase("Y2Fmw6kA/w==", "caf\u00c3\u00a9\0\u00ff", "caf\u00c3\u00a9\0\u00ff", Description = "not valid UTF-8 as a whole")]
    [TestCase("8J+YgA==", "\u00f0\u009f\u0098\u0080", "\U0001F600")]
    [TestCase("7aCA", "\u00ed\u00a0\u0080", "\u00ed\u00a0\u0080", Description = "half a surrogate pair is no UTF-8")]
    [TestCase("", "", "")]
    public void Base64_is_bytes_as_characters_and_text(string encoded, string characters, string text)
    {
        var value = (XmlRpcBase64)Reading.Value($"<base64>{encoded}</base64>")!;
        Assert.Multiple(() =>
        {
            Assert.That(value.Characters, Is.EqualTo(characters));
            Assert.That(value.Text, Is.EqualTo(text));
        });
    }

    [TestCase("\n aGVs\n bG8= \n", "hello", Description = "blanks")]
    [TestCase("aGVsbG8", "hello", Description = "no padding")]
    [TestCase("aGVsb", "hel", Description = "a left-over character")]
    [TestCase("a!G*Vs-bG8=", "hello", Description = "junk between")]
    [TestCase("aGVsbG8=aGVsbG8=", "hello", Description = "padding ends it")]
    [TestCase("!!!!", "", Description = "junk only")]
    [TestCase("\u00e9\u263a", "", Description = "junk beyond ASCII")]
    public void Base64_is_decoded_as_perl_does(string encoded, string expected) =>
        Assert.That(((XmlRpcBase64)Reading.Value($"<base64>{encoded}</base64>")!).Characters, Is.EqualTo(expected));
}
