using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Reading;

/// <summary>
/// Several EF Core queries read in one round trip. Each query is run as usual until it would send its command; there
/// <see cref="BatchedResults"/> holds it. All held commands are sent as one batch, and one query after the other goes on with its
/// part of the batch's results. So translation, tracking and materialisation stay EF Core's, and each is done once.
/// </summary>
internal sealed class ReadBatch(FreesideContext context)
{
    private readonly List<IPlannedRead> _reads = [];
    private readonly List<string> _before = [];

    /// <summary>
    /// Plans a query; its rows arrive with the next <see cref="ReadAsync"/>. EF Core prepares it anew at each call: it is for queries made of SQL,
    /// which cannot be compiled, and for rare ones.
    /// </summary>
    /// <param name="query">The query.</param>
    /// <param name="shape">Makes what is wanted of the rows.</param>
    public Pending<TResult> Add<TRow, TResult>(IQueryable<TRow> query, Func<List<TRow>, TResult> shape) =>
        Add(query.AsAsyncEnumerable(), shape);

    /// <summary>Plans a compiled query; its rows arrive with the next <see cref="ReadAsync"/>.</summary>
    /// <param name="rows">The query's rows, not enumerated yet.</param>
    /// <param name="shape">Makes what is wanted of the rows.</param>
    public Pending<TResult> Add<TRow, TResult>(IAsyncEnumerable<TRow> rows, Func<List<TRow>, TResult> shape)
    {
        var read = new PlannedRead<TRow, TResult>(rows, shape);
        _reads.Add(read);
        return read.Pending;
    }

    /// <summary>Plans a compiled query whose rows are wanted as they are.</summary>
    /// <param name="rows">The query's rows, not enumerated yet.</param>
    public Pending<IReadOnlyList<TRow>> Add<TRow>(IAsyncEnumerable<TRow> rows) => Add(rows, IReadOnlyList<TRow> (found) => found);

    /// <summary>Plans a statement without rows that is run before all queries of the next <see cref="ReadAsync"/>; without a query it is not run.</summary>
    public void Precede(string statement) => _before.Add(statement);

    /// <summary>Sends all planned queries and lets their results arrive, in the order they were planned.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        if (_reads.Count == 0)
            return;
        var planned = _reads.ToArray();
        _reads.Clear();

        // Opened once for all: a query that had to wait for the connection would not get as far as its command.
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        await using var batch = new NpgsqlBatch(connection, context.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction);
        foreach (var statement in _before)
            batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        _before.Clear();
        var held = context.Held = new HeldReads(batch);
        var reads = new Task[planned.Length];
        try
        {
            for (var i = 0; i < planned.Length; i++)
                reads[i] = await StartAsync(planned[i], held, i, cancellationToken);
            await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
            for (var i = 0; i < planned.Length; i++)
            {
                held.Release(i, new ResultSetReader(reader));
                await reads[i];
            }
        }
        catch (Exception e)
        {
            // None is left hanging; what the first one failed of is told.
            held.Abandon(e);
            await Task.WhenAll(reads.Where(r => r is not null)).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            throw;
        }
        finally
        {
            context.Held = null;
        }
    }

    private static async ValueTask<Task> StartAsync(IPlannedRead read, HeldReads held, int index, CancellationToken cancellationToken)
    {
        var running = read.RunAsync(cancellationToken);
        if (held.Count == index + 1)
            return running;
        await running;
        throw new InvalidOperationException("A query did not get as far as its command.");
    }

    private interface IPlannedRead
    {
        Task RunAsync(CancellationToken cancellationToken);
    }

    private sealed class PlannedRead<TRow, TResult>(IAsyncEnumerable<TRow> query, Func<List<TRow>, TResult> shape) : IPlannedRead
    {
        public Pending<TResult> Pending { get; } = new();

        public async Task RunAsync(CancellationToken cancellationToken)
        {
            var rows = new List<TRow>();
            await foreach (var row in query.WithCancellation(cancellationToken))
                rows.Add(row);
            Pending.Arrive(shape(rows));
        }
    }
}
