using System.Collections.Concurrent;
using Freeside.Data.Reading;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Looks records up by their primary key alone; their tables need no mapping for that.</summary>
internal sealed class ReferenceRepository(FreesideContext context, ReadBatch batch) : IReferenceRepository
{
    private static readonly ConcurrentDictionary<string, string> Statements = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Pending<bool> Exists(string table, int number) =>
        batch.Add(context.Database.SqlQueryRaw<int>(Statement(table), number), rows => rows.Count > 0);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> CustomFields(string table) => batch.Add(
        context.Database.SqlQuery<string>($"select 'cf_' || name as \"Value\" from part_virtual_field where dbtable = {table}"),
        IReadOnlyList<string> (rows) => rows);

    // The names come from the catalogue alone.
    private static string Statement(string table) => Statements.GetOrAdd(table, static name =>
    {
        var found = SchemaCatalog.Freeside3.Table(name);
        return $"select {found.PrimaryKey[0]} as \"Value\" from {found.Name} where {found.PrimaryKey[0]} = {{0}}";
    });
}
