using Microsoft.EntityFrameworkCore.Update;

namespace Freeside.Data.Saving;

/// <summary>Lets EF Core save with <see cref="RowBatch"/>.</summary>
internal sealed class RowBatchFactory(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    /// <inheritdoc/>
    public ModificationCommandBatch Create() => new RowBatch(dependencies);
}
