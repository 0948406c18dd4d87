using Freeside.Data.Schema;

namespace Freeside.Data.Tables;

/// <summary>The .NET type of a column that no domain class names.</summary>
internal static class ColumnTypes
{
    /// <summary>The type, nullable where the column is.</summary>
    public static Type ClrType(SchemaColumn column)
    {
        var type = column.BaseType switch
        {
            "int" => typeof(int),
            "bigint" => typeof(long),
            "numeric" => typeof(decimal),
            "real" => typeof(float),
            "float8" => typeof(double),
            "char" or "varchar" or "text" => typeof(string),
            "bytea" => typeof(byte[]),
            "date" => typeof(DateOnly),
            "time" => typeof(TimeOnly),
            "timestamptz" => typeof(DateTimeOffset),
            _ => throw new NotSupportedException($"column {column.Name} is a {column.Type}"),
        };
        return column.IsNullable && type.IsValueType ? typeof(Nullable<>).MakeGenericType(type) : type;
    }
}
