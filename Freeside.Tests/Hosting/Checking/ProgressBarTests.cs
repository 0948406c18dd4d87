using Freeside.Domain.Ledger;
using Freeside.XmlRpc.Hosting.Checking;
using Spectre.Console;

namespace Freeside.Tests.Hosting.Checking;

[Parallelizable(ParallelScope.All)]
internal sealed class ProgressBarTests
{
    [Test]
    public async Task A_terminal_gets_a_bar_that_ends_full()
    {
        // The bar's own thread may still write when all is over: the writer stays open, and is read alone.
        var written = new StringWriter();
        var output = TextWriter.Synchronized(written);
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        await LedgerProgress.ShowBarAsync(terminal, progress =>
        {
            progress.Begins(0);
            progress.Checks(Invariants.SharesAddUp);
            progress.Looked(0);
            progress.Ends();
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        });
        lock (output)
            Assert.That(written.ToString(), Does.Match(@"checked\s+\S+\s+100%"));
    }

    [Test]
    public async Task The_bar_advances_by_rows_and_names_the_invariant()
    {
        ProgressTask? task = null;
        await AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) }).Progress().StartAsync(bars =>
        {
            task = bars.AddTask("x");
            var bar = new ProgressBar(task);
            bar.Begins(200);
            bar.Checks(Invariants.SharesAddUp);
            bar.Looked(30);
            bar.Looked(20);
            return Task.CompletedTask;
        });
        Assert.That((task!.Description, task.Percentage), Is.EqualTo((Invariants.SharesAddUp.Name, 25)));
    }
}
