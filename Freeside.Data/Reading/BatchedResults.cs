using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Freeside.Data.Reading;

/// <summary>Holds EF Core's queries while a batch is put together (see <see cref="ReadBatch"/>); a query outside of one keeps its <see cref="RowLock"/>.</summary>
internal sealed class BatchedResults : DbCommandInterceptor
{
    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        command.CommandText = RowLock.Apply(command.CommandText);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        eventData.Context is FreesideContext { Held: { } held } ? held.HoldAsync(command) : new(ReaderExecuting(command, eventData, result));
}
