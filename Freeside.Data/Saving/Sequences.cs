using Freeside.Data.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Freeside.Data.Saving;

/// <summary>
/// Freeside's own sequences, which tables are numbered from. Stepped by one, and no number is kept: the Perl side may be drawing from them beside us.
/// </summary>
internal static class Sequences
{
    /// <summary>The sequence of a table's serial key.</summary>
    public static string Of(IEntityType type)
    {
        var table = SchemaCatalog.Freeside3.Table(type.GetTableName()!);
        return table.Sequence(table.Column(type.FindPrimaryKey()!.Properties[0].GetColumnName()));
    }

    /// <summary>Draws a number now, in a round trip of its own.</summary>
    public static async Task<long> NextAsync(FreesideContext context, string sequence, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = new NpgsqlCommand(
            "SELECT nextval($1::regclass)", (NpgsqlConnection)context.Database.GetDbConnection(), context.Database.CurrentTransaction?.GetDbTransaction() as NpgsqlTransaction);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = sequence });
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
