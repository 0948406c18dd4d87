using Freeside.Domain.Common.Drafts;

namespace Freeside.Tests.Domain.Common.Drafts;

/// <summary>What PostgreSQL makes of texts for columns of numbers.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ColumnTextTests
{
    [TestCase("", ExpectedResult = null)]
    [TestCase("007", ExpectedResult = 7)]
    [TestCase("5\n", ExpectedResult = 5)]
    [TestCase("2147483647", ExpectedResult = int.MaxValue)]
    public int? Integers(string text)
    {
        var number = ColumnText.Integer(text, out var refusal);
        Assert.That(refusal, Is.Null);
        return number;
    }

    [TestCase("2147483648", ExpectedResult = "ERROR:  value \"2147483648\" is out of range for type integer")]
    [TestCase("x", ExpectedResult = "ERROR:  invalid input syntax for type integer: \"x\"")]
    [TestCase("1.5", ExpectedResult = "ERROR:  invalid input syntax for type integer: \"1.5\"")]
    [TestCase("\u0663", ExpectedResult = "ERROR:  invalid input syntax for type integer: \"\u0663\"")]
    public string Refused_integers(string text)
    {
        Assert.That(ColumnText.Integer(text, out var refusal), Is.Null);
        return refusal!.Text;
    }

    [TestCase(".50", 0.50)]
    [TestCase("54", 54)]
    [TestCase("000000000000000000000000000000001.25", 1.25)]
    [TestCase("-12.30", -12.30)]
    [TestCase("99999999999999999999999999999999999999999999.99", 1e20)]
    public void Amounts(string text, decimal amount)
    {
        Assert.That(ColumnText.Amount(text, out var refusal), Is.EqualTo(amount));
        Assert.That(refusal, Is.Null);
    }

    [TestCase("-", ExpectedResult = "ERROR:  invalid input syntax for type numeric: \"-\"")]
    [TestCase("1\u0663", ExpectedResult = "ERROR:  invalid input syntax for type numeric: \"1\u0663\"")]
    public string Refused_amounts(string text)
    {
        ColumnText.Amount(text, out var refusal);
        return refusal!.Text;
    }
}
