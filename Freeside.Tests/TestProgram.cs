using Freeside.Tests.Support;

namespace Freeside.Tests;

/// <summary>The test assembly as a program: what tests start as a process of its own, to kill it.</summary>
internal static class TestProgram
{
    /// <summary>Runs the private database in the folder named.</summary>
    public static Task Main(string[] arguments) => DatabaseProcess.RunAsync(arguments[0]);
}
