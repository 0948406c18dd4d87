using System.Text;
using Freeside.Bench.Load;

namespace Freeside.Tests.Bench;

/// <summary>Where an answer ends.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class AnswerTests
{
    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 7\r\nDate: now\r\n\r\n<a/>", 56)]
    [TestCase("HTTP/1.1 200 OK\r\nDate: now\r\nContent-Length: 7\r\n\r\n", 56)]
    [TestCase("HTTP/1.1 200 OK\r\n\r\n", 19)]
    public void Is_told_by_the_head(string received, int total) => Assert.That(Answer.Total(Encoding.ASCII.GetBytes(received)), Is.EqualTo(total));

    [TestCase("")]
    [TestCase("HTTP/1.1 200 OK\r\nContent-Length: 7\r\n")]
    public void Is_not_known_before_the_head_ended(string received) =>
        Assert.That(Answer.Total(Encoding.ASCII.GetBytes(received)), Is.EqualTo(int.MaxValue));
}
