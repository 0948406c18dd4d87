using Freeside.Data.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.Tables;

/// <summary>What the model notes about a table beside its columns.</summary>
internal static class TableAnnotations
{
    /// <summary>Whether this program writes the table, and its history twin with it.</summary>
    public const string IsWritten = "Freeside:IsWritten";

    /// <summary>Reads <see cref="IsWritten"/>.</summary>
    public static bool WritesTable(this IReadOnlyEntityType table) => table.FindAnnotation(IsWritten)?.Value is true;

    /// <summary>The <c>h_</c> twin that goes with a table this program writes; <c>null</c> where it has none. It is not mapped: rows are only ever added.</summary>
    public static SchemaTable? HistoryTwin(this IReadOnlyEntityType table) =>
        table.WritesTable() && SchemaCatalog.Freeside3.Table(table.GetTableName()!) is { HasHistory: true } written ? SchemaCatalog.HistoryOf(written) : null;
}
