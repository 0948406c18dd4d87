using System.Diagnostics;
using Freeside.Bench.Servers;

namespace Freeside.Tests.Bench;

/// <summary>Processors are divided between clients and server.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class ProcessorsTests
{
    [TestCase("\t0", "0")]
    [TestCase("0-3", "0,1,2,3")]
    [TestCase("0,2-4,8\n", "0,2,3,4,8")]
    public void Are_read_as_the_kernel_writes_them(string list, string numbers) => Assert.That($"{Processors.Parse(list)}", Is.EqualTo(numbers));

    [TestCase("0-1", "0", "1")]
    [TestCase("1,4-5,7", "1,4", "5,7")]
    [TestCase("0-4", "0,1,2", "3,4")]
    [TestCase("3", "3", "3")]
    public void Have_halves(string all, string first, string second)
    {
        var halves = Processors.Parse(all).Halves();
        Assert.That(($"{halves.First}", $"{halves.Second}"), Is.EqualTo((first, second)));
    }

    [Test]
    public void Keep_a_process_to_themselves_and_let_it_go()
    {
        var all = Processors.Of(Environment.ProcessId);
        using var process = Process.Start("sleep", ["60"]);
        try
        {
            var half = all.Halves().Second;
            half.Keep(process.Id);
            Assert.That($"{Processors.Of(process.Id)}", Is.EqualTo($"{half}"));

            all.Keep(process.Id);
            Assert.That($"{Processors.Of(process.Id)}", Is.EqualTo($"{all}"));
        }
        finally
        {
            process.Kill();
        }
    }
}
