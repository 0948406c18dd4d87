using System.Text;
using CsCheck;
using Freeside.Data.Encryption;

namespace Freeside.Tests.Data.Encryption;

[Parallelizable(ParallelScope.All)]
internal sealed class UuencodedLinesTests
{
    [TestCase("", "")]
    [TestCase("Cat", "#0V%T\n")]
    [TestCase("\0", "!````\n")]
    [TestCase("abcd", "$86)C9```\n")]
    public void Bytes_are_encoded_as_perl_does(string bytes, string lines)
    {
        Assert.That(UuencodedLines.Encode(Encoding.ASCII.GetBytes(bytes)), Is.EqualTo(lines));
        Assert.That(UuencodedLines.Decode(lines), Is.EqualTo(Encoding.ASCII.GetBytes(bytes)));
    }

    [Test]
    public void A_line_has_45_bytes() =>
        Assert.That(UuencodedLines.Encode(new byte[91]), Is.EqualTo($"M{new string('`', 60)}\nM{new string('`', 60)}\n!````\n"));

    [Test]
    public void Bytes_come_back() => Gen.Byte.Array[0, 300].Sample(bytes =>
        Assert.That(UuencodedLines.Decode(UuencodedLines.Encode(bytes)), Is.EqualTo(bytes)));

    [TestCase("#0V%T", "Cat", Description = "no newline")]
    [TestCase("#0V%T\n\n#0V%T\n", "Cat", Description = "an empty line ends it")]
    [TestCase("#0V%T\nabc", "Cat", Description = "small letters are not code")]
    [TestCase("!   ", "\0", Description = "blanks are zeros too")]
    public void Odd_lines_are_read_as_perl_does(string lines, string bytes) =>
        Assert.That(UuencodedLines.Decode(lines), Is.EqualTo(Encoding.ASCII.GetBytes(bytes)));
}
