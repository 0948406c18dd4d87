using Freeside.Bench;

namespace Freeside.Tests.Bench;

[Parallelizable(ParallelScope.All)]
internal sealed class OptionsTests
{
    [TestCase("", BenchPart.All)]
    [TestCase("--overload", BenchPart.Overload)]
    [TestCase("--growth --only=bill_now", BenchPart.Growth)]
    public void One_part_can_be_measured_alone(string arguments, object part) => Assert.That(Parse(arguments)!.Part, Is.EqualTo(part));

    [TestCase("--overload --growth")]
    [TestCase("--quick --overload")]
    [TestCase("--growth --quick")]
    [TestCase("--quick=1")]
    [TestCase("--slow")]
    [TestCase("--customers=many")]
    [TestCase("--only=")]
    public void What_makes_no_sense_is_not_understood(string arguments) => Assert.That(Parse(arguments), Is.Null);

    private static Options? Parse(string arguments) => Options.Parse(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
