using Freeside.Data.History;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.Saving;

/// <summary>Keeps account of what a call writes, until it is saved.</summary>
internal sealed class Records(FreesideContext context) : IRecords
{
    private readonly Dictionary<object, object?[]> _lastSaved = new(ReferenceEqualityComparer.Instance);
    private readonly List<object> _inserted = [];
    private readonly HashSet<object> _withdrawn = new(ReferenceEqualityComparer.Instance);

    /// <summary>The states the call's records passed through, in order.</summary>
    public List<HistoryEntry> Journal { get; } = [];

    /// <summary>Records to insert, in order.</summary>
    public IEnumerable<object> Inserted => _inserted.Where(r => !_withdrawn.Contains(r));

    /// <summary>These and those that were deleted again, which have a number and a history all the same.</summary>
    public IReadOnlyList<object> Numbered => _inserted;

    /// <summary>Numbers not drawn yet.</summary>
    public TemporaryNumbers Numbers { get; } = new();

    /// <inheritdoc/>
    public int NewNumber() => Numbers.Next();

    /// <inheritdoc/>
    public long NewBigNumber() => Numbers.NextBig();

    /// <inheritdoc/>
    public async Task<int> DrawNumberAsync<T>(CancellationToken cancellationToken) =>
        checked((int)await Sequences.NextAsync(context, Sequences.Of(context.Model.FindEntityType(typeof(T))!), cancellationToken));

    /// <inheritdoc/>
    public void Insert(object record)
    {
        var values = RowValues.Of(context, record);
        _inserted.Add(record);
        _lastSaved[record] = values;
        Note(record, "insert", values);
    }

    /// <inheritdoc/>
    public void Replace(object record, bool evenIfSame = false)
    {
        var before = _lastSaved.GetValueOrDefault(record) ?? RowValues.Original(context, record);
        var now = RowValues.Of(context, record);
        if (!evenIfSame && IsSame(RowValues.TypeOf(context, record), before, now))
            return;
        _lastSaved[record] = now;
        Note(record, "replace_old", before);
        Note(record, "replace_new", now);
    }

    /// <inheritdoc/>
    public void TakeAsSaved(object record) => _lastSaved[record] = RowValues.Of(context, record);

    /// <inheritdoc/>
    public void Delete(object record)
    {
        Note(record, "delete", _lastSaved.GetValueOrDefault(record) ?? RowValues.Original(context, record));
        if (_inserted.Contains(record, ReferenceEqualityComparer.Instance))
            _withdrawn.Add(record);
        else
            context.Remove(record);
    }

    /// <inheritdoc/>
    public Refusal? WouldRefuse(object record)
    {
        var type = RowValues.TypeOf(context, record);
        return RowLimits.Refusal(
            SchemaCatalog.Freeside3.Table(type.GetTableName()!),
            Columns(type, RowValues.Of(context, record)),
            isNew: context.Entry(record).State == EntityState.Detached);
    }

    /// <inheritdoc/>
    public IRecordsMark Mark()
    {
        var states = new RecordStates(context, _inserted);
        var withdrawn = _withdrawn.ToList();
        var (journal, lastSaved) = (Journal.Count, new Dictionary<object, object?[]>(_lastSaved, ReferenceEqualityComparer.Instance));
        return new RecordsMark(() =>
        {
            Journal.RemoveRange(journal, Journal.Count - journal);
            _lastSaved.Clear();
            foreach (var (record, values) in lastSaved)
                _lastSaved[record] = values;
            states.Restore(_inserted);
            _withdrawn.Clear();
            _withdrawn.UnionWith(withdrawn);
        });
    }

    // A verification code in clear, which only the original stores, is taken out without a word; no history shows it anyway.
    private static bool IsSame(IEntityType type, object?[] before, object?[] now) =>
        type.GetProperties().Zip(before.Zip(now)).All(c => Equals(c.Second.First, c.Second.Second) || c.First.GetColumnName() == "paycvv");

    private static Dictionary<string, object?> Columns(IEntityType type, object?[] values) =>
        type.GetProperties().Zip(values).ToDictionary(p => p.First.GetColumnName(), p => p.Second, StringComparer.Ordinal);

    private void Note(object record, string action, object?[] values) =>
        Journal.Add(new HistoryEntry(RowValues.TypeOf(context, record), action, values));
}
