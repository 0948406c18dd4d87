using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>What a statement writes into a column.</summary>
/// <param name="Mapping">The column's.</param>
/// <param name="Value">The value in the model; it may be a temporary number.</param>
/// <param name="IsNullable">Whether the column may hold nothing.</param>
internal readonly record struct ColumnValue(RelationalTypeMapping Mapping, object? Value, bool? IsNullable)
{
    /// <summary>The SQL that stands for a value.</summary>
    /// <param name="parameter">Its parameter's place, from 1.</param>
    /// <param name="isAwaited">Whether it is a number that the batch draws.</param>
    public static string Sql(int parameter, bool isAwaited) => isAwaited
        ? string.Create(CultureInfo.InvariantCulture, $"current_setting(${parameter})::int8")
        : string.Create(CultureInfo.InvariantCulture, $"${parameter}");

    /// <summary>Adds the value to a statement's parameters.</summary>
    /// <returns>Whether it is a number that the batch draws.</returns>
    public bool AddTo(NpgsqlParameterCollection parameters, TemporaryNumbers numbers)
    {
        var setting = numbers.SettingOf(Value);
        parameters.Add(setting is null ? Parameters.Of(Mapping, numbers.Real(Value), IsNullable) : new NpgsqlParameter<string> { TypedValue = setting });
        return setting is not null;
    }
}
