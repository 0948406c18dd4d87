using Freeside.Tests.Support;

namespace Freeside.Tests.Wire;

/// <summary>What the answer to a recorded request has to be.</summary>
/// <param name="Kind">In a word, for the reader of a test report.</param>
/// <param name="Check">Asserts it.</param>
internal sealed record Expectation(string Kind, Action<Capture, RawAnswer> Check)
{
    /// <summary>Status, Content-Type and document as in the original's answer.</summary>
    public static Expectation Same { get; } = new("same", (capture, answer) => AssertAnswer(answer, capture.Answers[0].Body));

    /// <summary>405 and how to do better.</summary>
    public static Expectation MethodNotAllowed { get; } = new("405", (_, answer) =>
    {
        AssertEmpty(answer, 405);
        Assert.That(answer.Header("Allow"), Is.EqualTo("POST"));
    });

    /// <summary>Any whole HTTP answer: nobody sends this.</summary>
    public static Expectation Anything { get; } = new("free", (_, answer) => Assert.That(answer.Status, Is.InRange(200, 505)));

    /// <summary>The document the original sent in another exchange.</summary>
    public static Expectation Like(int number) => new($"like {number}", (_, answer) => AssertAnswer(answer, CaptureStore.Get(number).Answers[0].Body));

    /// <summary>As another expectation, and packed as a zlib stream.</summary>
    public static Expectation Deflated(Expectation inner) => new($"{inner.Kind}, deflated", (capture, answer) =>
    {
        Assert.That(answer.Header("Content-Encoding"), Is.EqualTo("deflate"));
        inner.Check(capture, answer with { Body = Packing.InflateZlib(answer.Body) });
    });

    /// <summary>A fault <c>Client</c> whose text begins so and shows no place in a program.</summary>
    public static Expectation ClientFault(string start) => new("fault", (_, answer) =>
    {
        AssertGood(answer);
        var fault = AnswerText.Fault(answer.Body);
        Assert.That(fault, Is.Not.Null, answer.Text);
        Assert.That(fault!.Value.Code, Is.EqualTo("Client"));
        Assert.That(fault.Value.Text, Does.StartWith(start).And.Not.Match(@" line \d+\.\n?$|\.pm|/usr|/work").And.Length.LessThan(300));
    });

    /// <summary>An empty answer with that status.</summary>
    public static Expectation Status(int status) => new($"status {status}", (_, answer) => AssertEmpty(answer, status));

    /// <summary>The toy <c>echo</c> received these values.</summary>
    public static Expectation Echo(int count, string got) => Document(
        $"<struct><member><name>argc</name><value><string>{count}</string></value></member><member><name>got</name><value><string>{got}</string></value></member></struct>");

    /// <summary>One result: this element.</summary>
    public static Expectation Document(string value) => new("own answer", (_, answer) => AssertAnswer(
        answer, System.Text.Encoding.UTF8.GetBytes($"<methodResponse><params><param><value>{value}</value></param></params></methodResponse>")));

    /// <summary>Asserts the form of every answer with a document.</summary>
    public static void AssertGood(RawAnswer answer) => Assert.Multiple(() =>
    {
        Assert.That(answer.Status, Is.EqualTo(200));
        Assert.That(answer.Header("Content-Type"), Is.EqualTo("text/xml"));
        Assert.That(answer.Header("Content-Length"), Is.Not.Null);
        Assert.That(answer.Header("Server"), Is.Null);
    });

    private static void AssertAnswer(RawAnswer answer, byte[] expected)
    {
        AssertGood(answer);
        Assert.That(AnswerText.Canonical(answer.Body), Is.EqualTo(AnswerText.Canonical(expected)));
    }

    private static void AssertEmpty(RawAnswer answer, int status) => Assert.Multiple(() =>
    {
        Assert.That(answer.Status, Is.EqualTo(status));
        Assert.That(answer.Header("Content-Length"), Is.EqualTo("0"));
        Assert.That(answer.Body, Is.Empty);
    });
}
