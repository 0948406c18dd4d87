using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>
/// The rows that EF Core found to be new, changed or deleted, sent as one batch of statements, with what else is to go with them
/// (<see cref="FreesideContext.Beside"/>). EF Core's own batch is one long text, put together and taken apart again at each call; here an insert's
/// text is made once for each table.
/// </summary>
internal sealed class RowBatch(ModificationCommandBatchFactoryDependencies dependencies) : ModificationCommandBatch
{
    private static readonly ConditionalWeakTable<IEntityType, InsertStatement> Inserts = [];

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
        var beside = ((FreesideContext)dependencies.CurrentContext.Context).Beside!;
        await using var batch = new NpgsqlBatch((NpgsqlConnection)connection.DbConnection, connection.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction);
        var statements = _rows.ConvertAll(row => Statement(row, beside.Numbers));
        await beside.SendAsync(batch, statements, isLast: !_areMoreExpected, cancellationToken);
        foreach (var (row, statement) in _rows.Zip(statements))
        {
            if (statement.RecordsAffected != 1)
                throw new DbUpdateConcurrencyException($"A row of {row.TableName} was no longer there.", row.Entries);
        }
    }

    // Values that PostgreSQL makes are not read back: the call ends with its rows.
    private NpgsqlBatchCommand Statement(IReadOnlyModificationCommand row, TemporaryNumbers numbers)
    {
        var written = row.ColumnModifications.Where(c => c.IsWrite);
        if (row.EntityState == EntityState.Added)
            return Inserts.GetValue(row.Entries[0].EntityType, _ => Insert(row)).For(written.Select(c => new ColumnValue(c.TypeMapping!, c.Value, c.IsNullable)), numbers);
        var command = new NpgsqlBatchCommand();
        var conditions = row.ColumnModifications.Where(c => c.IsCondition);
        command.CommandText = row.EntityState switch
        {
            EntityState.Modified => $"UPDATE {Table(row)} SET {Assigned(written, c => c.Value, ", ")} WHERE {Assigned(conditions, c => c.OriginalValue, " AND ")}",
            EntityState.Deleted => $"DELETE FROM {Table(row)} WHERE {Assigned(conditions, c => c.OriginalValue, " AND ")}",
            var state => throw new InvalidOperationException($"A row is {state}."),
        };
        return command;

        string Assigned(IEnumerable<IColumnModification> columns, Func<IColumnModification, object?> value, string separator) =>
            string.Join(separator, columns.Select(c => $"{Quoted(c.ColumnName)} = {Placed(new ColumnValue(c.TypeMapping!, value(c), c.IsNullable))}"));

        string Placed(ColumnValue value)
        {
            var isAwaited = value.AddTo(command.Parameters, numbers);
            return ColumnValue.Sql(command.Parameters.Count, isAwaited);
        }
    }

    private InsertStatement Insert(IReadOnlyModificationCommand row)
    {
        var columns = row.ColumnModifications.Where(c => c.IsWrite).Select(c => Quoted(c.ColumnName)).ToList();
        return new InsertStatement(Table(row), columns, new string?[columns.Count]);
    }

    private string Table(IReadOnlyModificationCommand row) => dependencies.SqlGenerationHelper.DelimitIdentifier(row.TableName, row.Schema);

    private string Quoted(string name) => dependencies.SqlGenerationHelper.DelimitIdentifier(name);
}
