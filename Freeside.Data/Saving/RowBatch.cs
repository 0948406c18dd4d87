using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>
/// The rows that EF Core found to be new, changed or deleted, sent as one batch of statements, with what else is to go with them
/// (<see cref="FreesideContext.Unsent"/>). EF Core's own batch is one long text, put together and taken apart again at each call; here an insert's
/// text is made once for each table.
/// </summary>
internal sealed class RowBatch(ModificationCommandBatchFactoryDependencies dependencies) : ModificationCommandBatch
{
    private static readonly ConditionalWeakTable<IEntityType, string> Inserts = [];

    private readonly List<IReadOnlyModificationCommand> _rows = [];
    private bool _areMoreExpected;

    /// <inheritdoc/>
    public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands => _rows;

    /// <inheritdoc/>
    public override bool RequiresTransaction => true;

    /// <inheritdoc/>
    public override bool AreMoreBatchesExpected => _areMoreExpected;

    /// <inheritdoc/>
    public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
    {
        _rows.Add(modificationCommand);
        return true;
    }

    /// <inheritdoc/>
    public override void Complete(bool moreBatchesExpected) => _areMoreExpected = moreBatchesExpected;

    /// <inheritdoc/>
    public override void Execute(IRelationalConnection connection) => throw new NotSupportedException("Rows are saved asynchronously.");

    /// <inheritdoc/>
    public override async Task ExecuteAsync(IRelationalConnection connection, CancellationToken cancellationToken = default)
    {
        var context = (FreesideContext)dependencies.CurrentContext.Context;
        await using var batch = new NpgsqlBatch((NpgsqlConnection)connection.DbConnection, connection.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction);
        foreach (var row in _rows)
            batch.BatchCommands.Add(Statement(row));
        if (!_areMoreExpected)
            context.TakeUnsent().ForEach(batch.BatchCommands.Add);
        await batch.ExecuteNonQueryAsync(cancellationToken);
        for (var i = 0; i < _rows.Count; i++)
        {
            if (batch.BatchCommands[i].RecordsAffected != 1)
                throw new DbUpdateConcurrencyException($"A row of {_rows[i].TableName} was no longer there.", _rows[i].Entries);
        }
    }

    // Values that PostgreSQL makes are not read back: the call ends with its rows.
    private NpgsqlBatchCommand Statement(IReadOnlyModificationCommand row)
    {
        var (written, conditions) = (row.ColumnModifications.Where(c => c.IsWrite).ToList(), row.ColumnModifications.Where(c => c.IsCondition).ToList());
        var command = new NpgsqlBatchCommand(row.EntityState switch
        {
            EntityState.Added => Inserts.GetValue(row.Entries[0].EntityType, _ => Insert(row, written)),
            EntityState.Modified => $"UPDATE {Table(row)} SET {List(written, 0, ", ")} WHERE {List(conditions, written.Count, " AND ")}",
            EntityState.Deleted => $"DELETE FROM {Table(row)} WHERE {List(conditions, 0, " AND ")}",
            var state => throw new InvalidOperationException($"A row is {state}."),
        });
        if (row.EntityState != EntityState.Deleted)
            written.ForEach(c => command.Parameters.Add(Parameters.Of(c.TypeMapping!, c.Value, c.IsNullable)));
        conditions.ForEach(c => command.Parameters.Add(Parameters.Of(c.TypeMapping!, c.OriginalValue, c.IsNullable)));
        return command;
    }

    private string Insert(IReadOnlyModificationCommand row, List<IColumnModification> written)
    {
        var names = string.Join(", ", written.Select(c => Quoted(c.ColumnName)));
        var values = string.Join(", ", written.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"${i + 1}")));
        return $"INSERT INTO {Table(row)} ({names}) VALUES ({values})";
    }

    private string List(List<IColumnModification> columns, int before, string separator)
    {
        var text = new StringBuilder();
        foreach (var column in columns)
            text.Append(text.Length == 0 ? "" : separator).Append(Quoted(column.ColumnName)).Append(CultureInfo.InvariantCulture, $" = ${++before}");
        return text.ToString();
    }

    private string Table(IReadOnlyModificationCommand row) => dependencies.SqlGenerationHelper.DelimitIdentifier(row.TableName, row.Schema);

    private string Quoted(string name) => dependencies.SqlGenerationHelper.DelimitIdentifier(name);
}
