using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>What goes with the rows that are saved next, in their batch (see <see cref="RowBatch"/>).</summary>
/// <param name="numbers">Temporary numbers in the rows.</param>
/// <param name="ahead">Draws numbers before the rows are written.</param>
/// <param name="behind">Statements behind the rows.</param>
internal sealed class Companions(TemporaryNumbers numbers, NumbersOnTheWay? ahead, IEnumerable<NpgsqlBatchCommand> behind)
{
    private readonly List<NpgsqlBatchCommand> _behind = [.. behind];
    private NumbersOnTheWay? _ahead = ahead;

    /// <summary>Temporary numbers in the rows.</summary>
    public TemporaryNumbers Numbers => numbers;

    /// <summary>Whether something has not been sent yet.</summary>
    public bool AreWaiting => _ahead is not null || _behind.Count > 0;

    /// <summary>Sends statements, with what goes ahead if that was not sent yet.</summary>
    /// <param name="batch">An empty batch.</param>
    /// <param name="rows">The statements.</param>
    /// <param name="isLast">Whether no other batch follows: with what goes behind.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SendAsync(NpgsqlBatch batch, IReadOnlyList<NpgsqlBatchCommand> rows, bool isLast, CancellationToken cancellationToken)
    {
        var (drawing, behind) = (_ahead, isLast ? [.. _behind] : Array.Empty<NpgsqlBatchCommand>());
        _ahead = null;
        if (isLast)
            _behind.Clear();
        NpgsqlBatchCommand[] all = [.. drawing is null ? Array.Empty<NpgsqlBatchCommand>() : [drawing.Statement()], .. rows, .. behind];
        Array.ForEach(all, batch.BatchCommands.Add);
        await using var reader = await batch.ExecuteReaderAsync(cancellationToken);
        if (drawing is not null)
            await drawing.SettleAsync(reader, cancellationToken);
        while (await reader.NextResultAsync(cancellationToken))
        {
            // The errors of statements without rows are met here.
        }
    }
}
