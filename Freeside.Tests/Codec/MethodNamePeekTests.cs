using System.Text;
using Freeside.Tests.Support;
using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Codec;

/// <summary>A method's name is seen without reading the document, or not at all.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class MethodNamePeekTests
{
    [TestCase("<methodCall><methodName>m.a</methodName></methodCall>", "m.a")]
    [TestCase("<?xml version='1.0'?>\r\n<methodCall>\r\n <methodName>\r\n  m.a\t</methodName>", "m.a")]
    [TestCase("<methodName>m.a</methodName><methodName>m.b</methodName>", "m.a", Description = "of two names the first counts")]
    [TestCase("<methodName></methodName>", "")]
    [TestCase("<methodName>m.a", "")]
    [TestCase("<methodName", "")]
    [TestCase("<methodName attribute=''>m.a</methodName>", "")]
    [TestCase("", "")]
    public void It_is_what_stands_in_the_first_element_of_that_name(string document, string name) => AssertName(document, name);

    [Test]
    public void It_is_seen_in_the_documents_of_all_clients() => AssertName(RawRequest.Call("FS.API.insert_payment", "secret"), "FS.API.insert_payment");

    [Test]
    public void It_is_not_looked_for_far_from_the_beginning() => AssertName(new string(' ', 500) + "<methodName>m.a</methodName>", "");

    private static void AssertName(string document, string name) =>
        Assert.That(Encoding.UTF8.GetString(MethodNamePeek.Of(Encoding.UTF8.GetBytes(document))), Is.EqualTo(name));
}
