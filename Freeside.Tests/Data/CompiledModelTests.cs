using Freeside.Data;
using Freeside.Data.CompiledModel;
using Freeside.Data.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Freeside.Tests.Data;

/// <summary>The model that was made when the program was built, against the mappings.</summary>
[Parallelizable(ParallelScope.All)]
internal sealed class CompiledModelTests
{
    [Test]
    public void It_is_what_contexts_work_with()
    {
        using var context = new FreesideContextFactory().CreateDbContext([]);
        Assert.That(context.Model, Is.SameAs(FreesideContextModel.Instance));
    }

    [Test]
    public void It_says_what_the_mappings_say()
    {
        using var context = new FreesideContextFactory().CreateDbContext([]);
        var mapped = Columns(context.GetService<IDesignTimeModel>().Model);
        Assert.That(mapped, Has.Count.GreaterThan(500));
        Assert.That(Columns(context.Model), Is.EquivalentTo(mapped));
    }

    private static List<string> Columns(IModel model) =>
    [
        .. from type in model.GetEntityTypes()
           from property in type.GetProperties()
           select string.Join(' ', type.Name, type.GetTableName(), type.WritesTable(), property.Name, property.ClrType, Column(property)),
    ];

    private static string Column(IProperty property) => string.Join(
        ' ', property.GetColumnName(), property.GetColumnType(), property.IsNullable, property.IsPrimaryKey(), property.ValueGenerated, property.GetTypeMapping().Converter);
}
