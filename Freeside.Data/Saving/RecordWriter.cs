using Freeside.Data.History;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.Saving;

/// <summary>Writes a call's records and their history: one statement draws all numbers, one batch writes all rows.</summary>
internal sealed class RecordWriter(FreesideContext context, HistoryRules historyRules, RecordStamp stamp)
{
    /// <summary>Draws and writes; the transaction is the caller's.</summary>
    public async Task WriteAsync(Records records, CancellationToken cancellationToken)
    {
        var drawing = new NumberDrawing();
        foreach (var record in records.Numbered)
        {
            if (OpenKey(records, record) is { } key)
                drawing.Want(key.Sequence);
        }

        var history = records.Journal.Select(entry => (Entry: entry, Twin: HistoryTables.Of(context.Model, entry.Type))).Where(h => h.Twin is not null).ToList();
        foreach (var (_, twin) in history)
            drawing.Want(HistorySequence(twin!));
        if (!drawing.IsEmpty)
            await drawing.DrawAsync(context, cancellationToken);

        foreach (var record in records.Numbered)
        {
            if (OpenKey(records, record) is { } key)
                records.Numbers.Settle(key.Temporary, drawing.Take(key.Sequence));
        }

        // Looked for once; what follows is new or goes through the context.
        context.ChangeTracker.DetectChanges();
        TakeRealNumbers(records);
        context.AddRange(records.Inserted);
        foreach (var (entry, twin) in history)
            context.Set<Dictionary<string, object?>>(twin!.Name).Add(HistoryRow(records, entry, drawing.Take(HistorySequence(twin))));

        // The call ends here: nothing is done with its records afterwards.
        await context.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
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

    private static string HistorySequence(IEntityType twin) => $"{twin.GetTableName()}_historynum_seq";

    private void TakeRealNumbers(Records records)
    {
        foreach (var record in records.Inserted)
        {
            foreach (var property in RowValues.TypeOf(context, record).GetProperties().Select(p => p.PropertyInfo).OfType<System.Reflection.PropertyInfo>())
            {
                if (property.GetValue(record) is (int or long) and var value && records.Numbers.IsTemporary(value))
                    property.SetValue(record, records.Numbers.Real(value));
            }
        }

        foreach (var property in context.ChangeTracker.Entries().Where(e => e.State == EntityState.Modified).SelectMany(e => e.Properties))
        {
            if (property.IsModified && records.Numbers.IsTemporary(property.CurrentValue))
                property.CurrentValue = records.Numbers.Real(property.CurrentValue);
        }
    }

    private Dictionary<string, object?> HistoryRow(Records records, HistoryEntry entry, long number)
    {
        var twin = HistoryTables.Of(context.Model, entry.Type)!;
        var row = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["historynum"] = Convert.ChangeType(number, twin.FindProperty("historynum")!.ClrType),
            ["history_date"] = stamp.Now,
            ["history_user"] = stamp.Username,
            ["history_action"] = entry.Action,
        };
        foreach (var (property, value) in entry.Type.GetProperties().Zip(entry.Values))
        {
            if (historyRules.Keeps(entry.Type, property.GetColumnName()))
                row[property.GetColumnName()] = records.Numbers.Real(value);
        }

        return row;
    }
}
