using Freeside.Domain.Common;

namespace Freeside.Tests.Domain.Billing.Application;

/// <summary>Keeps what is told to a call's records, for tests without a database.</summary>
internal sealed class NotedRecords : IRecords
{
    private readonly List<object> _inserted = [];
    private readonly List<object> _replaced = [];
    private int _numbers;

    /// <summary>New records, in order.</summary>
    public IReadOnlyList<object> Inserted => _inserted;

    /// <summary>Changed records, in order.</summary>
    public IReadOnlyList<object> Replaced => _replaced;

    /// <inheritdoc/>
    public int NewNumber() => ++_numbers;

    /// <inheritdoc/>
    public long NewBigNumber() => throw new NotSupportedException();

    /// <inheritdoc/>
    public Task<int> DrawNumberAsync<T>(CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Insert(object record) => _inserted.Add(record);

    /// <inheritdoc/>
    public void Replace(object record, bool evenIfSame = false) => _replaced.Add(record);

    /// <inheritdoc/>
    public void TakeAsSaved(object record) => throw new NotSupportedException();

    /// <inheritdoc/>
    public void Delete(object record) => throw new NotSupportedException();

    /// <inheritdoc/>
    public Refusal? WouldRefuse(object record) => null;

    /// <inheritdoc/>
    public IRecordsMark Mark() => throw new NotSupportedException();
}
