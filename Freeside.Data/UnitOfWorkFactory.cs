using Freeside.Data.History;
using Freeside.Data.Repositories;
using Freeside.Domain.Common;
using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data;

/// <summary>Takes contexts from the pool, and stamps what they write with one login and the clock.</summary>
internal sealed class UnitOfWorkFactory(
    IDbContextFactory<FreesideContext> contexts, AccessUser user, HistoryStatements history, bool hasOutbox, TimeProvider time) : IUnitOfWorkFactory
{
    private readonly SeenSettings _seen = new();

    /// <inheritdoc/>
    public async Task<IUnitOfWork> BeginAsync(CancellationToken cancellationToken)
    {
        var now = checked((int)time.GetUtcNow().ToUnixTimeSeconds());
        var stamp = new RecordStamp(user.Usernum, user.Username, now, time.LocalTimeZone);
        return new UnitOfWork(await contexts.CreateDbContextAsync(cancellationToken), stamp, history, _seen, hasOutbox);
    }
}
