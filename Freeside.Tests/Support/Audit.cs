using Freeside.Data;
using Freeside.Data.Ledger;
using Freeside.Domain.Ledger;
using Npgsql;

namespace Freeside.Tests.Support;

/// <summary>Checks a database's ledger.</summary>
internal static class Audit
{
    /// <summary>All violations, one line each: the invariant's name, then keys and amounts.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(string connectionString)
    {
        await using var database = FreesideDatabase.Open(connectionString);
        return await OfAsync(database);
    }

    /// <summary>The same for a database that is open already.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(FreesideDatabase database)
    {
        await using var ledger = await database.LedgerAsync(CancellationToken.None);
        return await ViolationsAsync(ledger);
    }

    /// <summary>The same, so many rows at a time.</summary>
    public static async Task<IReadOnlyList<string>> InSlicesAsync(string connectionString, int rows)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var ledger = await LedgerRepository.OpenAsync(source, CancellationToken.None, rows);
        return await ViolationsAsync(ledger);
    }

    private static async Task<IReadOnlyList<string>> ViolationsAsync(ILedgerRepository ledger)
    {
        var findings = await new LedgerCheck(ledger, int.MaxValue).RunAsync(new Unwatched(), CancellationToken.None);
        return [.. findings.SelectMany(f => f.First.Select(v => $"{f.Invariant.Name}: {v}"))];
    }

    private sealed class Unwatched : ILedgerProgress
    {
        public void Begins(long rows)
        {
        }

        public void Checks(Invariant invariant)
        {
        }

        public void Looked(long rows)
        {
        }

        public void Checked(Finding finding)
        {
        }

        public void Ends()
        {
        }
    }
}
