using Freeside.Data.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Freeside.Data.Tables;

/// <summary>
/// Maps a domain class straight to one of Freeside's tables. In a table this program writes, columns no rule needs become
/// shadow properties, so that a row is read, written and put into history whole; of one it only reads, the named columns do.
/// </summary>
/// <typeparam name="T">The domain class.</typeparam>
internal abstract class LegacyTable<T>(string name, bool isWritten = true) : IEntityTypeConfiguration<T>
    where T : class
{
    // PostgreSQL pads char(n) with blanks; the original's database handle takes them off.
    private static readonly ValueConverter<string, string> WithoutPadding = new(text => text, text => text.TrimEnd(' '));

    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<T> builder)
    {
        var table = SchemaCatalog.Freeside3.Table(name);
        builder.ToTable(name);
        MapColumns(builder);
        builder.HasAnnotation(TableAnnotations.IsWritten, isWritten);
        foreach (var column in table.Columns.Where(c => isWritten || PropertyOf(builder, c.Name) is not null))
            Complete(builder, column);
        builder.HasKey([.. table.PrimaryKey.Select(key => PropertyOf(builder, key)!.Name)]);
        foreach (var key in table.PrimaryKey)
            builder.Property(PropertyOf(builder, key)!.Name).ValueGeneratedNever();
    }

    /// <summary>Names the columns of the domain class's properties.</summary>
    protected abstract void MapColumns(EntityTypeBuilder<T> row);

    private static IMutableProperty? PropertyOf(EntityTypeBuilder<T> builder, string column) =>
        builder.Metadata.GetProperties().FirstOrDefault(p => p.GetColumnName() == column);

    private static void Complete(EntityTypeBuilder<T> builder, SchemaColumn column)
    {
        var mapped = PropertyOf(builder, column.Name);
        var property = mapped is null
            ? builder.Property(ColumnTypes.ClrType(column), column.Name).HasColumnName(column.Name)
            : builder.Property(mapped.Name);
        property.HasColumnType(column.CatalogueType).IsRequired(!column.IsNullable);
        if (column.BaseType == "char")
            property.HasConversion(WithoutPadding);
    }
}
