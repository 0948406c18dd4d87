using Freeside.Data.Reading;
using Freeside.Domain.Common;
using Freeside.Domain.Users;
using Microsoft.EntityFrameworkCore;

namespace Freeside.Data.Repositories;

/// <summary>Logins in <c>access_user</c>.</summary>
internal sealed class UserRepository(FreesideContext context, ReadBatch batch)
{
    /// <summary>The enabled login of that name; <c>null</c> where there is none (CurrentUser.pm load_user).</summary>
    public Pending<AccessUser?> ByName(string username) => batch.Add(
        context.AccessUsers.AsNoTracking().Where(u => u.Username == username && (u.Disabled == null || u.Disabled == "")),
        rows => rows.SingleOrDefault());
}
