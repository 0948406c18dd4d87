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

    /// <summary>Whether one of the login's groups has a right (access_user.pm access_right).</summary>
    public Pending<bool> HasRight(string username, string right)
    {
        var rights = from user in context.AccessUsers
                     where user.Username == username
                     join membership in context.GroupMemberships on user.Usernum equals membership.Usernum
                     join granted in context.AccessRights on membership.Groupnum equals granted.Rightobjnum
                     where granted.Righttype == "FS::access_group" && granted.Rightname == right
                     select granted.Rightnum;
        return batch.Add(rights.Take(1), rows => rows.Count > 0);
    }
}
