using System.Reflection;
using System.Runtime.CompilerServices;
using Freeside.Data.History;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>Writes a call's records and their history: one statement draws all numbers, one batch writes all rows.</summary>
internal sealed class RecordWriter(FreesideContext context, HistoryStatements history, RecordStamp stamp)
{
    private static readonly ConditionalWeakTable<IEntityType, PropertyInfo[]> NumberProperties = [];

    // Prepared as the rows' statements are.
    private const string Commit = "COMMIT";

    /// <summary>
    /// Draws and writes, in the caller's transaction. Where all rows are new the commit goes with them: each is there or has failed, and the commit with it.
    /// Whether a changed row was still there is only told by the answer; then the commit has to wait for that.
    /// </summary>
    /// <returns>Whether it is committed.</returns>
    public async Task<bool> WriteAsync(Records records, CancellationToken cancellationToken)
    {
        var drawing = new NumberDrawing();
        var open = records.Numbered.Select(r => OpenKey(records, r)).OfType<(string Sequence, long Temporary)>().ToList();
        open.ForEach(key => drawing.Want(key.Sequence));
        var rows = records.Journal.Select(entry => (Entry: entry, Statement: history.Of(entry.Type))).Where(h => h.Statement is not null).ToList();
        rows.ForEach(row => drawing.Want(row.Statement!.Sequence));
        if (!drawing.IsEmpty)
            await drawing.DrawAsync(context, cancellationToken);
        open.ForEach(key => records.Numbers.Settle(key.Temporary, drawing.Take(key.Sequence)));

        // Looked for once; what follows is new or goes through the context.
        context.ChangeTracker.DetectChanges();
        TakeRealNumbers(records);
        context.AddRange(records.Inserted);
        var commits = context.ChangeTracker.Entries().All(e => e.State is EntityState.Added or EntityState.Unchanged);
        var historyRows = rows.Select(row => row.Statement!.For(new HistoryRow(row.Entry, drawing.Take(row.Statement.Sequence), stamp, records.Numbers)));
        await SendAsync([.. historyRows, .. commits ? [new NpgsqlBatchCommand(Commit)] : Array.Empty<NpgsqlBatchCommand>()], cancellationToken);
        return commits;
    }

    private async Task SendAsync(IEnumerable<NpgsqlBatchCommand> beside, CancellationToken cancellationToken)
    {
        try
        {
            context.Unsent.AddRange(beside);

            // The call ends here: nothing is done with its records afterwards.
            await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
            if (context.Unsent.Count > 0)
                await SendAloneAsync(cancellationToken);
        }
        finally
        {
            // The context goes on to another call.
            context.Unsent.Clear();
        }
    }

    // A record may have passed through states and be what it was: there is history, and no row to go with it.
    private async Task SendAloneAsync(CancellationToken cancellationToken)
    {
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction;
        await using var batch = new NpgsqlBatch((NpgsqlConnection)context.Database.GetDbConnection(), transaction);
        context.TakeUnsent().ForEach(batch.BatchCommands.Add);
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private (string Sequence, long Temporary)? OpenKey(Records records, object record)
    {
        var type = RowValues.TypeOf(context, record);
        var key = type.FindPrimaryKey()!.Properties[0];
        var value = key.PropertyInfo!.GetValue(record);
        return records.Numbers.IsTemporary(value)
            ? (NumberDrawing.SequenceOf(SchemaCatalog.Freeside3.Table(type.GetTableName()!), key.GetColumnName()), Convert.ToInt64(value))
            : null;
    }

    private void TakeRealNumbers(Records records)
    {
        foreach (var record in records.Inserted)
        {
            foreach (var property in NumberProperties.GetValue(RowValues.TypeOf(context, record), NumbersOf))
            {
                if (property.GetValue(record) is { } value && records.Numbers.IsTemporary(value))
                    property.SetValue(record, records.Numbers.Real(value));
            }
        }

        foreach (var property in context.ChangeTracker.Entries().Where(e => e.State == EntityState.Modified).SelectMany(e => e.Properties))
        {
            if (property.IsModified && records.Numbers.IsTemporary(property.CurrentValue))
                property.CurrentValue = records.Numbers.Real(property.CurrentValue);
        }
    }

    private static PropertyInfo[] NumbersOf(IEntityType type) =>
        [.. type.GetProperties().Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) is var c && (c == typeof(int) || c == typeof(long)))
            .Select(p => p.PropertyInfo).OfType<PropertyInfo>()];
}
