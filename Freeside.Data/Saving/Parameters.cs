using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>Parameters of statements that are sent without EF Core, made as EF Core makes them.</summary>
internal static class Parameters
{
    // Only asked to make parameters, which it does without being changed.
    private static readonly NpgsqlCommand Maker = new();

    /// <summary>A parameter known by its place.</summary>
    /// <param name="mapping">Its column's.</param>
    /// <param name="value">Its value in the model.</param>
    /// <param name="isNullable">Whether its column may hold nothing.</param>
    public static NpgsqlParameter Of(RelationalTypeMapping mapping, object? value, bool? isNullable) =>
        (NpgsqlParameter)mapping.CreateParameter(Maker, "", value, isNullable);
}
