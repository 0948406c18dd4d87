using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.Saving;

/// <summary>Reads a record's columns, also of one the context does not track yet.</summary>
internal static class RowValues
{
    /// <summary>The present value of every column, in the order of the entity's properties.</summary>
    public static object?[] Of(FreesideContext context, object record)
    {
        var type = TypeOf(context, record);
        var entry = Tracked(context, record);
        return [.. type.GetProperties().Select(p => entry is not null ? entry.CurrentValues[p] : FromClass(p, record))];
    }

    /// <summary>The values the record was read with.</summary>
    public static object?[] Original(FreesideContext context, object record)
    {
        var entry = Tracked(context, record) ?? throw new InvalidOperationException("A record is replaced that was neither read nor inserted in this call.");
        return [.. entry.Metadata.GetProperties().Select(p => entry.OriginalValues[p])];
    }

    /// <summary>The record's mapping.</summary>
    public static IEntityType TypeOf(FreesideContext context, object record) =>
        context.Model.FindEntityType(record.GetType()) ?? throw new InvalidOperationException($"{record.GetType()} is not mapped.");

    private static EntityEntry? Tracked(FreesideContext context, object record)
    {
        var entry = context.Entry(record);
        return entry.State == EntityState.Detached ? null : entry;
    }

    // A new record has nothing in the columns its class does not name.
    private static object? FromClass(IProperty property, object record) => property.PropertyInfo?.GetValue(record);
}
