using System.Text.Json.Nodes;
using Freeside.Tests.Conformance.Recordings;

namespace Freeside.Tests.Conformance.Comparison;

[TestFixture]
[Parallelizable(ParallelScope.All)]
internal sealed class AnswerComparisonTests
{
    [TestCase("""{"error": "", "paynum": "5"}""", """{"paynum": "5", "error": ""}""", TestName = "Members_in_another_order")]
    [TestCase("""{"error": "Illegal payby: ", "paynum": "5"}""", """{"error": "Illegal payby: ", "paynum": "9"}""", TestName = "A_number_beside_an_error")]
    [TestCase("""{"error": "Illegal payby: ", "paynum": "5"}""", """{"error": "Illegal payby: "}""", TestName = "No_number_beside_an_error")]
    [TestCase("""{"error": "invalid input\nLINE 1: select"}""", """{"error": "invalid input"}""", TestName = "An_error_of_the_database")]
    [TestCase("""{"locations": [{"n": "1"}, {"n": "2"}]}""", """{"locations": [{"n": "2"}, {"n": "1"}]}""", TestName = "Locations_in_another_order")]
    public void Is_the_same(string want, string got) => Assert.That(Compare(Response(want), Response(got)), Is.Null);

    [TestCase("""{"error": "", "paynum": "5"}""", """{"error": "", "paynum": "6"}""", TestName = "Another_text")]
    [TestCase("""{"error": "", "paynum": "5"}""", """{"error": "", "paynum": 5}""", TestName = "A_number_for_a_text")]
    [TestCase("""{"error": "", "paynum": "5"}""", """{"error": ""}""", TestName = "A_member_less")]
    [TestCase("""{"error": ""}""", """{"error": "", "paynum": "5"}""", TestName = "A_member_more")]
    [TestCase("""{"error": "", "zip": null}""", """{"error": ""}""", TestName = "No_member_for_an_undefined_one")]
    [TestCase("""{"error": "", "zip": null}""", """{"error": "", "zip": ""}""", TestName = "An_empty_text_for_an_undefined_one")]
    [TestCase("""{"error": "Illegal payby: "}""", """{"error": "Illegal payby"}""", TestName = "Another_error")]
    [TestCase("""{"error": "Illegal payby: "}""", """{"error": ""}""", TestName = "No_error")]
    [TestCase("""{"error": ""}""", """{"error": "x"}""", TestName = "An_error")]
    [TestCase("""{"locations": [{"n": "1"}, {"n": "2"}]}""", """{"locations": [{"n": "1"}, {"n": "1"}]}""", TestName = "Other_locations")]
    [TestCase("""{"lines": ["1", "2"]}""", """{"lines": ["2", "1"]}""", TestName = "Another_list_in_another_order")]
    public void Differs(string want, string got) => Assert.That(Compare(Response(want), Response(got))?.Place, Is.EqualTo("answer"));

    [Test]
    public void Of_two_faults_the_code_counts()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Compare(Fault("Server", "one"), Fault("Server", "two")), Is.Null);
            Assert.That(Compare(Fault("Server", "one"), Fault("Client", "one")), Is.Not.Null);
        });
    }

    [Test]
    public void A_fault_is_no_error_and_no_answer_is_neither()
    {
        var error = Response("""{"error": "one"}""");
        Assert.Multiple(() =>
        {
            Assert.That(Compare(Fault("Server", "one"), error), Is.Not.Null);
            Assert.That(Compare(error, Fault("Server", "one")), Is.Not.Null);
            Assert.That(Compare(error, Answer.Unreadable(200, "")), Is.Not.Null);
            Assert.That(Compare(Fault("Server", "one"), Answer.Unreadable(200, "")), Is.Not.Null);
        });
    }

    [Test]
    public void The_status_of_an_answer_counts() =>
        Assert.That(Compare(Response("""{"error": ""}"""), Response("""{"error": ""}""") with { Status = 500 }), Is.Not.Null);

    [Test]
    public void Only_the_members_that_differ_are_shown()
    {
        var difference = Compare(Response("""{"a": "1", "b": "2"}"""), Response("""{"a": "1", "b": "3"}"""));
        Assert.That(difference!.Lines, Is.EqualTo(new[] { "want b: \"2\"", " got b: \"3\"" }));
    }

    [TestCase("error inserting FS::cust_credit=HASH(0x55d0c8): X", "error inserting FS::cust_credit: X")]
    [TestCase("Can't locate it at /usr/share/perl5/FS/x.pm line 12.", "Can't locate it")]
    [TestCase("died at x.pm line 12, <DATA> line 4.\n", "died")]
    [TestCase("died at x.pm line 12 (eval)", "died (eval)")]
    [TestCase("arrives at noon line", "arrives at noon line")]
    public void Addresses_and_places_are_taken_out(string text, string plain) => Assert.That(PlainText.Of(text), Is.EqualTo(plain));

    private static Difference? Compare(Answer want, Answer got) => AnswerComparison.Compare(want, got);

    private static Answer Response(string json) => Answer.Response(200, JsonNode.Parse(json));

    private static Answer Fault(string code, string text) => Answer.Fault(200, code, text);
}
