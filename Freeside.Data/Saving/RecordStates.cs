using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Freeside.Data.Saving;

/// <summary>The states of all records of a call at one moment, to be gone back to.</summary>
internal sealed class RecordStates
{
    private readonly List<(EntityEntry Entry, EntityState State, PropertyValues Values)> _read;
    private readonly List<(object Record, object?[] Values)> _inserted;
    private readonly FreesideContext _context;

    /// <summary>The states as they are now.</summary>
    /// <param name="context">The call's context.</param>
    /// <param name="inserted">New records.</param>
    public RecordStates(FreesideContext context, IEnumerable<object> inserted)
    {
        _context = context;
        _read = [.. context.ChangeTracker.Entries().Select(e => (e, e.State, e.CurrentValues.Clone()))];
        _inserted = [.. inserted.Select(record => (record, RowValues.Of(context, record)))];
    }

    /// <summary>Goes back to them.</summary>
    /// <param name="inserted">New records as they are now.</param>
    public void Restore(List<object> inserted)
    {
        foreach (var (entry, state, values) in _read)
        {
            // What was to be deleted is not: before its values are set, for nothing of a deleted row may change.
            if (entry.State == EntityState.Deleted && state != EntityState.Deleted)
                entry.State = EntityState.Unchanged;
            if (entry.State != EntityState.Deleted)
                entry.CurrentValues.SetValues(values);
        }

        inserted.Clear();
        inserted.AddRange(_inserted.Select(i => i.Record));
        foreach (var (record, values) in _inserted)
        {
            foreach (var (property, value) in RowValues.TypeOf(_context, record).GetProperties().Zip(values))
                property.PropertyInfo?.SetValue(record, value);
        }
    }
}
