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
}
