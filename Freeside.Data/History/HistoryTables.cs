using Freeside.Data.Schema;
using Freeside.Data.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Data.History;

/// <summary>The <c>h_</c> twin of every table this program writes, mapped by convention: no class, just columns.</summary>
internal static class HistoryTables
{
    /// <summary>Adds the twins to the model, after all tables are mapped.</summary>
    public static void Map(ModelBuilder model)
    {
        foreach (var table in model.Model.GetEntityTypes().Where(t => t.WritesTable()).Select(t => t.GetTableName()!).ToList())
        {
            if (SchemaCatalog.Freeside3.Table(table) is { HasHistory: true } written)
                Map(model, SchemaCatalog.HistoryOf(written));
        }
    }

    /// <summary>The mapping of a table's twin; <c>null</c> where the table has none.</summary>
    public static IEntityType? Of(IModel model, IEntityType table) => model.FindEntityType("h_" + table.GetTableName());

    private static void Map(ModelBuilder model, SchemaTable twin) => model.SharedTypeEntity<Dictionary<string, object?>>(twin.Name, row =>
    {
        row.ToTable(twin.Name);
        foreach (var column in twin.Columns)
        {
            row.IndexerProperty(ColumnTypes.ClrType(column), column.Name)
                .HasColumnName(column.Name).HasColumnType(column.CatalogueType).IsRequired(!column.IsNullable);
        }

        row.HasKey("historynum");
        row.IndexerProperty(ColumnTypes.ClrType(twin.Column("historynum")), "historynum").ValueGeneratedNever();
    });
}
