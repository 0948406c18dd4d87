using System.Reflection;
using System.Runtime.CompilerServices;
using Freeside.Data.History;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>Writes a call's records and their history in one batch. It draws their numbers too.</summary>
internal sealed class RecordWriter(FreesideContext context, HistoryStatements history, RecordStamp stamp)
{
    private static readonly ConditionalWeakTable<IEntityType, PropertyInfo[]> NumberProperties = [];

    // Prepared as the rows' statements are.
    private const string Commit = "COMMIT";

    /// <summary>
    /// Writes, in the caller's transaction. Where all rows are new the commit goes with them: each is there or has failed, and the commit with it.
    /// Whether a changed row was still there is only told by the answer; then the commit has to wait for that.
    /// </summary>
    /// <returns>Whether it is committed.</returns>
    public async Task<bool> WriteAsync(Records records, CancellationToken cancellationToken)
    {
        var keys = records.Numbered.Select(r => OpenKey(records, r)).OfType<(string Sequence, long Temporary)>().ToList();
        var drawing = keys.Count == 0 ? null : new NumbersOnTheWay(records.Numbers, keys);

        // Looked for once; what follows is new.
        context.ChangeTracker.DetectChanges();
        context.AddRange(records.Inserted);
        var commits = context.ChangeTracker.Entries().All(e => e.State is EntityState.Added or EntityState.Unchanged);
        var historyRows = records.Journal
            .Select(entry => history.Of(entry.Type, context)?.For(entry, stamp, records.Numbers)).OfType<NpgsqlBatchCommand>();
        await SendAsync(new Companions(records.Numbers, drawing, [.. historyRows, .. commits ? [new NpgsqlBatchCommand(Commit)] : Array.Empty<NpgsqlBatchCommand>()]), cancellationToken);
        TakeRealNumbers(records);
        return commits;
    }

    private async Task SendAsync(Companions beside, CancellationToken cancellationToken)
    {
        try
        {
            context.Beside = beside;

            // The call ends here: nothing is done with its records afterwards.
            await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
            if (beside.AreWaiting)
                await SendAloneAsync(beside, cancellationToken);
        }
        finally
        {
            // The context goes on to another call.
            context.Beside = null;
        }
    }

    // A record may have passed through states and be what it was: there is history, and no row to go with it.
    private async Task SendAloneAsync(Companions beside, CancellationToken cancellationToken)
    {
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction;
        await using var batch = new NpgsqlBatch((NpgsqlConnection)context.Database.GetDbConnection(), transaction);
        await beside.SendAsync(batch, [], isLast: true, cancellationToken);
    }

    private (string Sequence, long Temporary)? OpenKey(Records records, object record)
    {
        var type = RowValues.TypeOf(context, record);
        var key = type.FindPrimaryKey()!.Properties[0];
        var value = key.PropertyInfo!.GetValue(record);
        return records.Numbers.IsTemporary(value) ? (Sequences.Of(type), Convert.ToInt64(value)) : null;
    }

    // Nothing looks for changes any more: whoever holds a record finds its number in it.
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
