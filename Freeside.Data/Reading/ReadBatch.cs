using System.Data.Common;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Reading;

/// <summary>
/// Several EF Core queries read in one round trip. Each query's command is taken from EF Core and sent with the others as one
/// batch; then each query is run as usual, but <see cref="BatchedResults"/> hands it its part of the batch's results
/// instead of sending it again. So translation, tracking and materialisation stay EF Core's.
/// </summary>
internal sealed class ReadBatch(FreesideContext context)
{
    private readonly List<IPlannedRead> _reads = [];

    /// <summary>Plans a query; its rows arrive with the next <see cref="ReadAsync"/>.</summary>
    /// <param name="query">The query.</param>
    /// <param name="shape">Makes what is wanted of the rows.</param>
    public Pending<TResult> Add<TRow, TResult>(IQueryable<TRow> query, Func<List<TRow>, TResult> shape)
    {
        var read = new PlannedRead<TRow, TResult>(query, shape);
        _reads.Add(read);
        return read.Pending;
    }

    /// <summary>Sends all planned queries and lets their results arrive, in the order they were planned.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        if (_reads.Count == 0)
            return;
        var planned = _reads.ToArray();
        _reads.Clear();
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var batch = Batch(planned);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        context.BatchReader = reader;
        try
        {
            foreach (var read in planned)
                await read.FinishAsync(cancellationToken);
        }
        finally
        {
            context.BatchReader = null;
        }
    }

    private NpgsqlBatch Batch(IPlannedRead[] planned)
    {
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        var batch = new NpgsqlBatch(connection, context.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction);
        foreach (var read in planned)
        {
            using var command = read.CreateCommand();
            var part = new NpgsqlBatchCommand(command.CommandText);
            var parameters = command.Parameters.Cast<NpgsqlParameter>().ToArray();
            command.Parameters.Clear();
            part.Parameters.AddRange(parameters);
            batch.BatchCommands.Add(part);
        }

        return batch;
    }

    private interface IPlannedRead
    {
        DbCommand CreateCommand();

        Task FinishAsync(CancellationToken cancellationToken);
    }

    private sealed class PlannedRead<TRow, TResult>(IQueryable<TRow> query, Func<List<TRow>, TResult> shape) : IPlannedRead
    {
        public Pending<TResult> Pending { get; } = new();

        public DbCommand CreateCommand() => query.CreateDbCommand();

        public async Task FinishAsync(CancellationToken cancellationToken) =>
            Pending.Arrive(shape(await query.ToListAsync(cancellationToken)));
    }
}
