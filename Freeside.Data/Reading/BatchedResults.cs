using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Freeside.Data.Reading;

/// <summary>Hands EF Core the results of a batch that was already sent, one result set per query, in order.</summary>
internal sealed class BatchedResults : DbCommandInterceptor
{
    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        new(eventData.Context is FreesideContext { BatchReader: { } reader }
            ? InterceptionResult<DbDataReader>.SuppressWithResult(new ResultSetReader(reader))
            : result);
}
