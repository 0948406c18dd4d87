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

    /// <summary>The locale the login of that name has chosen; <c>null</c> where it has not (access_user.pm locale).</summary>
    public Pending<string?> Locale(string username)
    {
        var locales = from user in context.AccessUsers
                      where user.Username == username
                      join preference in context.UserPreferences on user.Usernum equals preference.Usernum
                      where preference.Name == UserPreference.Locale
                      orderby preference.Prefnum
                      select preference.Value;
        return batch.Add(locales, rows => rows.FirstOrDefault());
    }
}
