using Spectre.Console;

namespace Freeside.Bench;

/// <summary>Where people look: tables on standard output, progress on standard error.</summary>
internal static class Terminal
{
    /// <summary>Standard error.</summary>
    public static IAnsiConsole Errors { get; } = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });

    /// <summary>Tells what is being done now.</summary>
    public static void Say(string what) => Console.Error.WriteLine(what);
}
