using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Common;

[Parallelizable(ParallelScope.All)]
internal sealed class RecordKeyTests
{
    [TestCase("2", 2)]
    [TestCase("002", 2)]
    [TestCase("-2", -2)]
    [TestCase("0", 0)]
    [TestCase("2\n", 2, Description = "one trailing newline is tolerated, as by the original's pattern")]
    [TestCase("2147483647", int.MaxValue)]
    public void A_number_is_searched_for(string text, int number) => Assert.That(RecordKey.Parse(text).Number, Is.EqualTo(number));

    [TestCase(null)]
    [TestCase("")]
    public void Nothing_searches_for_null(string? text)
    {
        var key = RecordKey.Parse(text);
        Assert.Multiple(() =>
        {
            Assert.That(key.Number, Is.Null);
            Assert.That(key.Refusal, Is.Null);
        });
    }

    [TestCase("abc", "ERROR:  operator does not exist: integer = character varying")]
    [TestCase("2 ", "ERROR:  operator does not exist: integer = character varying")]
    [TestCase(" 2", "ERROR:  operator does not exist: integer = character varying")]
    [TestCase("1e3", "ERROR:  operator does not exist: integer = character varying")]
    [TestCase("2.0", "ERROR:  invalid input syntax for type integer: \"2.0\"")]
    [TestCase("99999999999", "ERROR:  value \"99999999999\" is out of range for type integer")]
    [TestCase("2147483648", "ERROR:  value \"2147483648\" is out of range for type integer")]
    public void What_the_database_would_refuse_is_a_fault(string text, string message) =>
        Assert.That(RecordKey.Parse(text).Refusal, Is.EqualTo(new Refusal(message, RefusalKind.Fault)));
}
