using Freeside.Domain.Ledger;
using Spectre.Console;

namespace Freeside.XmlRpc.Hosting.Checking;

/// <summary>Shows on standard error how far a check is: a bar on a terminal, otherwise plain lines. Standard output is the report's.</summary>
internal static class LedgerProgress
{
    /// <summary>Runs the check and shows its progress.</summary>
    public static Task<IReadOnlyList<Finding>> ShowAsync(Func<ILedgerProgress, Task<IReadOnlyList<Finding>>> check) =>
        Console.IsErrorRedirected
            ? check(new ProgressLines(Console.Error))
            : ShowBarAsync(AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }), check);

    /// <summary>The same with a bar on that terminal.</summary>
    public static Task<IReadOnlyList<Finding>> ShowBarAsync(IAnsiConsole terminal, Func<ILedgerProgress, Task<IReadOnlyList<Finding>>> check) =>
        terminal.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(bars => check(new ProgressBar(bars.AddTask("counting"))));
}
