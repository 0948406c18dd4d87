using Freeside.Data;
using Freeside.Domain.Ledger;

namespace Freeside.XmlRpc.Hosting.Checking;

/// <summary>The program as a checker: reads the configured database, tells which invariants of money are violated, and ends.</summary>
internal static class CheckCommand
{
    // Enough to see what is wrong; the rest is counted.
    private const int Shown = 20;

    /// <summary>Checks the database that the server would work on, beside a running server where there is one.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="time">The clock, for a private database that is made now.</param>
    /// <param name="output">Gets the report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The exit code: 0 where all invariants hold, otherwise 1.</returns>
    /// <exception cref="StartupException">The database cannot be checked, or not to the end.</exception>
    public static async Task<int> RunAsync(string[] arguments, TimeProvider time, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = FreesideSettings.From(HostBuilder.Create(arguments).Configuration);
        try
        {
            await using var source = await DatabaseSource.OpenToReadAsync(settings, time, cancellationToken);
            await using var database = FreesideDatabase.Open(source.ConnectionString);
            var findings = await StartupChecks.UsingAsync(() => CheckAsync(database, cancellationToken));
            await LedgerReport.WriteAsync(findings, output);
            return findings.All(f => f.Holds) ? 0 : 1;
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new StartupException("not checked to the end; told to stop", e);
        }
    }

    private static async Task<IReadOnlyList<Finding>> CheckAsync(FreesideDatabase database, CancellationToken cancellationToken)
    {
        await StartupChecks.SchemaAsync(database, cancellationToken);
        await using var ledger = await database.LedgerAsync(cancellationToken);
        var check = new LedgerCheck(ledger, Shown);
        return await LedgerProgress.ShowAsync(progress => check.RunAsync(progress, cancellationToken));
    }
}
