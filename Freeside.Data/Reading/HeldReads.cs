using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Freeside.Data.Reading;

/// <summary>The queries that stand before sending their commands, and the batch that sends these together.</summary>
internal sealed class HeldReads(NpgsqlBatch batch)
{
    private readonly List<TaskCompletionSource<InterceptionResult<DbDataReader>>> _held = [];

    /// <summary>How many are held, or were.</summary>
    public int Count => _held.Count;

    /// <summary>Takes a query's command into the batch and holds the query.</summary>
    public ValueTask<InterceptionResult<DbDataReader>> HoldAsync(DbCommand command)
    {
        var text = PositionalText.Of(command.CommandText);
        var part = new NpgsqlBatchCommand(text.Sql);
        var parameters = command.Parameters.Cast<NpgsqlParameter>().ToArray();
        command.Parameters.Clear();
        foreach (var name in text.Names)
            part.Parameters.Add(WithoutName(Array.Find(parameters, p => p.ParameterName.AsSpan().TrimStart('@').SequenceEqual(name))!));
        batch.BatchCommands.Add(part);

        // Continuations run at once, on the thread that hands out the results.
        var held = new TaskCompletionSource<InterceptionResult<DbDataReader>>();
        _held.Add(held);
        return new(held.Task);
    }

    /// <summary>Lets a query go on with its results.</summary>
    public void Release(int index, DbDataReader results) => _held[index].SetResult(InterceptionResult<DbDataReader>.SuppressWithResult(results));

    /// <summary>Lets all that are still held fail.</summary>
    public void Abandon(Exception reason) => _held.ForEach(h => h.TrySetException(reason));

    private static NpgsqlParameter WithoutName(NpgsqlParameter parameter)
    {
        parameter.ParameterName = "";
        return parameter;
    }
}
