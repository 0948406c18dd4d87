using Freeside.XmlRpc.Codec;

namespace Freeside.Tests.Codec;

/// <summary>Arrays, structures, params and the call around them.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class StructureReadingTests
{
    [TestCase("<array><data/></array>", 0)]
    [TestCase("<array/>", 0)]
    [TestCase("<array> <data>\n<value>1</value>\n<value><i4>2</i4></value> </data> </array>", 2)]
    public void Arrays_hold_their_values(string content, int count) =>
        Assert.That(Reading.Value(content), Has.Count.EqualTo(count).And.InstanceOf<IReadOnlyList<object?>>());

    [TestCase("<array><value>1</value></array>")]
    [TestCase("<array><data><value>1</value></data><data><value>2</value></data></array>")]
    [TestCase("<array><data><i4>1</i4></data></array>")]
    public void Arrays_of_another_form_are_refused(string content) =>
        Assert.That(Reading.Fault(() => Reading.Value(content)), Does.StartWith("wrong element '"));

    [Test]
    public void A_structure_keeps_its_members_in_order_and_the_last_of_two()
    {
        var members = Struct("<member><name>b</name><value>1</value></member><member><value>2</value><name>a</name></member>"
            + "<member><name>b</name><value>3</value></member>");
        Assert.That(members, Is.EqualTo(new KeyValuePair<string, object?>[] { new("b", "3"), new("a", "2") }));
    }

    [TestCase("<member><name> k </name><value>1</value></member>", " k ")]
    [TestCase("<member><name/><value>1</value></member>", "")]
    [TestCase("<member><value>1</value></member>", "")]
    [TestCase("\n<member>\n<name>k</name>\n<value>1</value>\n</member>\n", "k")]
    public void Member_names_are_kept_as_written(string content, string name) => Assert.That(Struct(content).Keys, Is.EqualTo(new[] { name }));

    [Test]
    public void An_empty_structure_has_no_members() => Assert.That(Reading.Value("<struct/>"), Is.InstanceOf<XmlRpcStruct>().And.Empty);

    [TestCase("<struct><member><name>a</name></member></struct>", "member without value")]
    [TestCase("<struct><member/></struct>", "member without value")]
    [TestCase("<struct><name>a</name></struct>", "wrong element 'name'")]
    [TestCase("<struct><member><nome>a</nome></member></struct>", "wrong element 'nome'")]
    public void Structures_of_another_form_are_refused(string content, string reason) =>
        Assert.That(Reading.Fault(() => Reading.Value(content)), Is.EqualTo(reason));

    [TestCase("<param/>", "param without value")]
    [TestCase("<param><name>a</name></param>", "wrong element 'name'")]
    [TestCase("<value>a</value>", "wrong element 'value'")]
    [TestCase("<foo/>", "wrong element 'foo'")]
    public void Params_of_another_form_are_refused(string content, string reason) =>
        Assert.That(Reading.Fault(() => Reading.Params(content)), Is.EqualTo(reason));

    [TestCase("<methodName>m</methodName>", "m", 0)]
    [TestCase("<methodName>\n m \n</methodName><params/>", "m", 0)]
    [TestCase("<params><param><value>1</value></param></params><methodName>m</methodName>", "m", 1)]
    [TestCase("<methodName>m<!-- c --></methodName><methodName>n</methodName>", "m", 0)]
    [TestCase("<methodName/>", "", 0)]
    public void A_call_is_a_name_and_params(string content, string name, int count)
    {
        var call = Reading.Call(content);
        Assert.Multiple(() =>
        {
            Assert.That(call.MethodName, Is.EqualTo(name));
            Assert.That(call.Parameters, Has.Count.EqualTo(count));
        });
    }

    [TestCase("<methodCall/>")]
    [TestCase("<methodResponse/>")]
    public void A_call_without_a_name_is_a_fault(string document) =>
        Assert.That(
            () => Reading.Document(document),
            Throws.TypeOf<XmlRpcFaultException>().With.Property("FaultString").EqualTo("Can't find method element in the message"));

    [TestCase("<foo/>", "wrong element 'foo'")]
    [TestCase("<methodCall xmlns='urn:x'/>", "wrong element '{urn:x}methodCall'")]
    [TestCase("<methodCall><foo/></methodCall>", "wrong element 'foo'")]
    public void Other_documents_are_refused(string document, string reason) =>
        Assert.That(Reading.Fault(() => Reading.Document(document)), Is.EqualTo(reason));

    private static XmlRpcStruct Struct(string content) => (XmlRpcStruct)Reading.Value($"<struct>{content}</struct>")!;
}
