using Freeside.Domain.Common;

namespace Freeside.Domain.Events;

/// <summary>A call's records, which also tell what was written so far: nothing of it can be read yet.</summary>
/// <param name="records">Where everything goes.</param>
internal sealed class WatchedRecords(IRecords records) : IRecords
{
    private readonly List<object> _inserted = [];

    /// <summary>New records of a kind, in order.</summary>
    public IEnumerable<T> Inserted<T>() => _inserted.OfType<T>();

    /// <inheritdoc/>
    public int NewNumber() => records.NewNumber();

    /// <inheritdoc/>
    public long NewBigNumber() => records.NewBigNumber();

    /// <inheritdoc/>
    public Task<int> DrawNumberAsync<T>(CancellationToken cancellationToken) => records.DrawNumberAsync<T>(cancellationToken);

    /// <inheritdoc/>
    public void Insert(object record)
    {
        records.Insert(record);
        _inserted.Add(record);
    }

    /// <inheritdoc/>
    public void Replace(object record, bool evenIfSame = false) => records.Replace(record, evenIfSame);

    /// <inheritdoc/>
    public void TakeAsSaved(object record) => records.TakeAsSaved(record);

    /// <inheritdoc/>
    public void Delete(object record)
    {
        records.Delete(record);
        _inserted.Remove(record);
    }

    /// <inheritdoc/>
    public Refusal? WouldRefuse(object record) => records.WouldRefuse(record);

    /// <inheritdoc/>
    public IRecordsMark Mark() => new Here(_inserted, records.Mark());

    private sealed class Here(List<object> inserted, IRecordsMark mark) : IRecordsMark
    {
        private readonly List<object> _before = [.. inserted];

        public void Undo()
        {
            mark.Undo();
            inserted.Clear();
            inserted.AddRange(_before);
        }
    }
}
