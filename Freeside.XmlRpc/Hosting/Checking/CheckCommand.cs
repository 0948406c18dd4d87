using Freeside.Data;
using Freeside.Domain.Ledger;
using Freeside.Domain.Readiness;

namespace Freeside.XmlRpc.Hosting.Checking;

/// <summary>
/// The program as a checker: reads the configured database, tells which invariants of money are violated and what the shop uses that is
/// not performed, and ends.
/// </summary>
internal static class CheckCommand
{
    // Enough to see what is wrong; the rest is counted.
    private const int Shown = 20;

    private const int AllIsWell = 0;
    private const int IsViolated = 1;
    private const int IsLacking = 3;

    /// <summary>Checks the database that the server would work on, beside a running server where there is one.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="time">The clock, for a private database that is made now.</param>
    /// <param name="output">Gets the report.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The exit code: 0 where all is well, 1 where an invariant is violated, 3 where all hold but calls are refused because of what is not performed.</returns>
    /// <exception cref="StartupException">The database cannot be checked, or not to the end.</exception>
    public static async Task<int> RunAsync(string[] arguments, TimeProvider time, TextWriter output, CancellationToken cancellationToken)
    {
        var settings = FreesideSettings.From(HostBuilder.Create(arguments).Configuration);
        try
        {
            await using var source = await DatabaseSource.OpenToReadAsync(settings, time, cancellationToken);
            await using var database = FreesideDatabase.Open(source.ConnectionString);
            var (findings, lacks) = await StartupChecks.UsingAsync(() => CheckAsync(database, cancellationToken));
            await LedgerReport.WriteAsync(findings, output);
            await ReadinessReport.WriteAsync(lacks, output);
            return !findings.All(f => f.Holds) ? IsViolated : lacks.Any(l => l.RefusesCalls) ? IsLacking : AllIsWell;
        }
        catch (OperationCanceledException e) when (cancellationToken.IsCancellationRequested)
        {
            throw new StartupException("not checked to the end; told to stop", e);
        }
    }

    private static async Task<(IReadOnlyList<Finding> Findings, IReadOnlyList<Lack> Lacks)> CheckAsync(
        FreesideDatabase database, CancellationToken cancellationToken)
    {
        await StartupChecks.SchemaAsync(database, cancellationToken);
        var lacks = ReadinessCheck.Of(await database.UseAsync(cancellationToken));
        await using var ledger = await database.LedgerAsync(cancellationToken);
        var check = new LedgerCheck(ledger, Shown);
        return (await LedgerProgress.ShowAsync(progress => check.RunAsync(progress, cancellationToken)), lacks);
    }
}
