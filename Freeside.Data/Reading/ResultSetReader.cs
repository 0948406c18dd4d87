using System.Collections;
using System.Data.Common;

namespace Freeside.Data.Reading;

/// <summary>One result set of a batch's reader as a reader of its own: closing it goes on to the next.</summary>
internal sealed class ResultSetReader(DbDataReader batch) : DbDataReader
{
    private bool _isClosed;

    /// <inheritdoc/>
    public override int Depth => batch.Depth;

    /// <inheritdoc/>
    public override int FieldCount => batch.FieldCount;

    /// <inheritdoc/>
    public override bool HasRows => batch.HasRows;

    /// <inheritdoc/>
    public override bool IsClosed => _isClosed;

    /// <inheritdoc/>
    public override int RecordsAffected => batch.RecordsAffected;

    /// <inheritdoc/>
    public override object this[int ordinal] => batch[ordinal];

    /// <inheritdoc/>
    public override object this[string name] => batch[name];

    /// <inheritdoc/>
    public override bool Read() => batch.Read();

    /// <inheritdoc/>
    public override Task<bool> ReadAsync(CancellationToken cancellationToken) => batch.ReadAsync(cancellationToken);

    /// <inheritdoc/>
    public override bool NextResult() => false;

    /// <inheritdoc/>
    public override Task<bool> NextResultAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override void Close()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        batch.NextResult();
    }

    /// <inheritdoc/>
    public override async Task CloseAsync()
    {
        if (_isClosed)
            return;
        _isClosed = true;
        await batch.NextResultAsync();
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    public override T GetFieldValue<T>(int ordinal) => batch.GetFieldValue<T>(ordinal);

    /// <inheritdoc/>
    public override Type GetFieldType(int ordinal) => batch.GetFieldType(ordinal);

    /// <inheritdoc/>
    public override int GetOrdinal(string name) => batch.GetOrdinal(name);

    /// <inheritdoc/>
    public override int GetValues(object[] values) => batch.GetValues(values);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => batch.GetEnumerator();

    /// <inheritdoc/>
    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        batch.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        batch.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    /// <inheritdoc/>
    public override bool GetBoolean(int ordinal) => batch.GetBoolean(ordinal);

    /// <inheritdoc/>
    public override byte GetByte(int ordinal) => batch.GetByte(ordinal);

    /// <inheritdoc/>
    public override char GetChar(int ordinal) => batch.GetChar(ordinal);

    /// <inheritdoc/>
    public override DateTime GetDateTime(int ordinal) => batch.GetDateTime(ordinal);

    /// <inheritdoc/>
    public override decimal GetDecimal(int ordinal) => batch.GetDecimal(ordinal);

    /// <inheritdoc/>
    public override double GetDouble(int ordinal) => batch.GetDouble(ordinal);

    /// <inheritdoc/>
    public override float GetFloat(int ordinal) => batch.GetFloat(ordinal);

    /// <inheritdoc/>
    public override Guid GetGuid(int ordinal) => batch.GetGuid(ordinal);

    /// <inheritdoc/>
    public override short GetInt16(int ordinal) => batch.GetInt16(ordinal);

    /// <inheritdoc/>
    public override int GetInt32(int ordinal) => batch.GetInt32(ordinal);

    /// <inheritdoc/>
    public override long GetInt64(int ordinal) => batch.GetInt64(ordinal);

    /// <inheritdoc/>
    public override string GetString(int ordinal) => batch.GetString(ordinal);

    /// <inheritdoc/>
    public override object GetValue(int ordinal) => batch.GetValue(ordinal);

    /// <inheritdoc/>
    public override string GetName(int ordinal) => batch.GetName(ordinal);

    /// <inheritdoc/>
    public override string GetDataTypeName(int ordinal) => batch.GetDataTypeName(ordinal);

    /// <inheritdoc/>
    public override bool IsDBNull(int ordinal) => batch.IsDBNull(ordinal);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Close();
        base.Dispose(disposing);
    }
}
