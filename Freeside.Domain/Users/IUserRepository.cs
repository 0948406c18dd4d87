using Freeside.Domain.Common;

namespace Freeside.Domain.Users;

/// <summary>Reads Freeside's logins.</summary>
public interface IUserRepository
{
    /// <summary>The enabled login of that name; <c>null</c> where there is none (CurrentUser.pm load_user).</summary>
    Pending<AccessUser?> ByName(string username);
}
