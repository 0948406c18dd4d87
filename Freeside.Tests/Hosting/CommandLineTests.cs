using Freeside.XmlRpc.Hosting;

namespace Freeside.Tests.Hosting;

[Parallelizable(ParallelScope.All)]
internal sealed class CommandLineTests
{
    [TestCase("fs_api --urls http://127.0.0.1:1", "--Freeside:User fs_api --urls http://127.0.0.1:1")]
    [TestCase("--urls http://127.0.0.1:1", "--urls http://127.0.0.1:1")]
    [TestCase("Freeside:User=x", "Freeside:User=x")]
    [TestCase("", "")]
    public void A_bare_first_argument_names_the_user(string given, string normal) =>
        Assert.That(CommandLine.Normalize(given.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            Is.EqualTo(normal.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [TestCase("check --urls http://127.0.0.1:1", true, "--urls http://127.0.0.1:1")]
    [TestCase("check", true, "")]
    [TestCase("checker", false, "checker")]
    [TestCase("--Freeside:User=check", false, "--Freeside:User=check")]
    [TestCase("fs_api check", false, "fs_api check")]
    [TestCase("", false, "")]
    public void Check_as_the_first_argument_asks_for_a_check(string given, bool isCheck, string left)
    {
        Assert.That(CommandLine.AsksForCheck(given.Split(' ', StringSplitOptions.RemoveEmptyEntries), out var settings), Is.EqualTo(isCheck));
        Assert.That(settings, Is.EqualTo(left.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
