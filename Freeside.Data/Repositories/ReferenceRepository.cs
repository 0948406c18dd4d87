using System.Collections.Concurrent;
using System.Reflection;
using Freeside.Data.Reading;
using Freeside.Data.Schema;
using Freeside.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Looks records up by their primary key alone; their tables need no mapping for that.</summary>
internal sealed class ReferenceRepository(FreesideContext context, ReadBatch batch) : IReferenceRepository
{
    private static readonly ConcurrentDictionary<string, Func<FreesideContext, int, IAsyncEnumerable<int>>> Queries = new(StringComparer.Ordinal);

    private static readonly MethodInfo Compile = ((Delegate)Compiled<object>).Method.GetGenericMethodDefinition();

    /// <inheritdoc/>
    public Pending<bool> Exists(string table, int number) =>
        batch.Add(Queries.GetOrAdd(table, static (name, db) => Query(name, db), context)(context, number), rows => rows.Count > 0);

    /// <inheritdoc/>
    public Pending<IReadOnlyList<string>> CustomFields(string table) => batch.Add(
        context.Database.SqlQuery<string>($"select 'cf_' || name as \"Value\" from part_virtual_field where dbtable = {table}"),
        IReadOnlyList<string> (rows) => rows);

    // EF Core compiles a query of a mapped table once; SQL it prepares at each call.
    private static Func<FreesideContext, int, IAsyncEnumerable<int>> Query(string table, FreesideContext db)
    {
        var mapped = db.Model.GetEntityTypes().FirstOrDefault(t => t.GetTableName() == table);
        if (mapped?.FindPrimaryKey()?.Properties is [var key] && key.ClrType == typeof(int))
            return (Func<FreesideContext, int, IAsyncEnumerable<int>>)Compile.MakeGenericMethod(mapped.ClrType).Invoke(null, [key.Name])!;

        // The names come from the catalogue alone.
        var found = SchemaCatalog.Freeside3.Table(table);
        var sql = $"select {found.PrimaryKey[0]} as \"Value\" from {found.Name} where {found.PrimaryKey[0]} = {{0}}";
        return (context, number) => context.Database.SqlQueryRaw<int>(sql, number).AsAsyncEnumerable();
    }

    private static Func<FreesideContext, int, IAsyncEnumerable<int>> Compiled<T>(string key)
        where T : class =>
        EF.CompileAsyncQuery((FreesideContext db, int number) =>
            db.Set<T>().Where(record => EF.Property<int>(record, key) == number).Select(record => EF.Property<int>(record, key)));
}
