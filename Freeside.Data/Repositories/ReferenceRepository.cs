using System.Collections.Concurrent;
using Freeside.Data.Reading;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Looks records up by their primary key alone; their tables need no mapping for that.</summary>
internal sealed class ReferenceRepository(FreesideContext context, ReadBatch batch) : IReferenceRepository
{
    private static readonly ConcurrentDictionary<(string Table, string Column), string> Statements = new();

    /// <inheritdoc/>
    public Pending<bool> Exists(string table, int number) =>
        batch.Add(context.Database.SqlQueryRaw<int>(Statement(table, KeyOf(table)), number), rows => rows.Count > 0);

    /// <inheritdoc/>
    public Pending<int?> Owner(string table, int number) =>
        batch.Add(context.Database.SqlQueryRaw<int>(Statement(table, "custnum"), number), int? (rows) => rows.Count > 0 ? rows[0] : null);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> CustomFields(string table) => batch.Add(
        context.Database.SqlQuery<string>($"select 'cf_' || name as \"Value\" from part_virtual_field where dbtable = {table}"),
        IReadOnlyList<string> (rows) => rows);

    private static string KeyOf(string table) => SchemaCatalog.Freeside3.Table(table).PrimaryKey[0];

    // Names of tables and columns come from the catalogue alone.
    private static string Statement(string table, string column) => Statements.GetOrAdd(
        (table, column),
        static name => $"select {SchemaCatalog.Freeside3.Table(name.Table).Column(name.Column).Name} as \"Value\" from {name.Table} where {KeyOf(name.Table)} = {{0}}");
}
