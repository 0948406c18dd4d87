namespace Freeside.Data.Repositories;

/// <summary>A mail account's address in its parts.</summary>
/// <param name="Svcnum">The account's service.</param>
/// <param name="Username">What stands before the <c>@</c>.</param>
/// <param name="Domain">What stands behind it.</param>
internal sealed record AccountAddress(int Svcnum, string Username, string Domain);
