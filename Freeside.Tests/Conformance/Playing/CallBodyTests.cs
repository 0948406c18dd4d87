using System.Text;
using System.Text.Json.Nodes;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Playing;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class CallBodyTests
{
    [TestCase("\"a<b&c>\\\"\"", "<value><string>a&lt;b&amp;c&gt;\"</string></value>")]
    [TestCase("12", "<value><int>12</int></value>")]
    [TestCase("12.50", "<value><double>12.50</double></value>")]
    [TestCase("true", "<value><boolean>1</boolean></value>")]
    [TestCase("false", "<value><boolean>0</boolean></value>")]
    [TestCase("null", "<value><nil/></value>")]
    [TestCase("[1, \"x\"]", "<value><array><data><value><int>1</int></value><value><string>x</string></value></data></array></value>")]
    [TestCase("{\"a\": 1}", "<value><struct><member><name>a</name><value><int>1</int></value></member></struct></value>")]
    public void Values_are_written_as_the_recorder_wrote_them(string json, string xml) => Assert.That(CallBody.Value(JsonNode.Parse(json)), Is.EqualTo(xml));

    [Test]
    public void Arguments_are_one_flat_list()
    {
        var body = Encoding.UTF8.GetString(CallBody.Write("FS.API.x", [("custnum", JsonValue.Create(2))]));
        Assert.That(body, Is.EqualTo("<?xml version=\"1.0\"?>\n<methodCall><methodName>FS.API.x</methodName><params>"
            + "<param><value><string>custnum</string></value></param><param><value><int>2</int></value></param></params></methodCall>"));
    }

    [TestCase("\"a<b&c>\\\"\"")]
    [TestCase("12")]
    [TestCase("null")]
    [TestCase("{\"a\": \" 1 \", \"b\": [null, {}]}")]
    public void Answers_are_read_with_their_kinds(string json)
    {
        var node = JsonNode.Parse(json);
        var answer = Read($"<methodResponse><params><param>{CallBody.Value(node)}</param></params></methodResponse>");
        Assert.Multiple(() =>
        {
            Assert.That(answer.Kind, Is.EqualTo(AnswerKind.Response));
            Assert.That(RelaxedJson.Canonical(answer.Value), Is.EqualTo(RelaxedJson.Canonical(node)));
        });
    }

    [Test]
    public void A_fault_is_read()
    {
        var fault = CallBody.Value(new JsonObject { ["faultCode"] = "Server", ["faultString"] = "died" });
        Assert.That(Read($"<methodResponse><fault>{fault}</fault></methodResponse>").ToString(), Is.EqualTo("fault \"Server\" \"died\""));
    }

    [TestCase("")]
    [TestCase("Internal Server Error")]
    [TestCase("<html/>")]
    [TestCase("<methodResponse><params><param><value><int>x</int></value></param></params></methodResponse>")]
    [TestCase("<methodResponse><params><param><value><struct><member/></struct></value></param></params></methodResponse>")]
    public void Anything_else_is_unreadable(string body) => Assert.That(Read(body).Kind, Is.EqualTo(AnswerKind.Unreadable));

    private static Answer Read(string body) => AnswerReader.Read(200, Encoding.UTF8.GetBytes(body));
}
