using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.Tables;

/// <summary>What the model notes about a table beside its columns.</summary>
internal static class TableAnnotations
{
    /// <summary>Whether this program writes the table, and its history twin with it.</summary>
    public const string IsWritten = "Freeside:IsWritten";

    /// <summary>Reads <see cref="IsWritten"/>.</summary>
    public static bool WritesTable(this IReadOnlyEntityType table) => table.FindAnnotation(IsWritten)?.Value is true;
}
