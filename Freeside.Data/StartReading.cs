using Freeside.Domain.Settings;
using Freeside.Domain.Users;

namespace Freeside.Data;

/// <summary>What is read from the database once, as the original reads it when its process starts.</summary>
/// <param name="User">The login to work as; <c>null</c> where there is none of that name, or it is disabled.</param>
/// <param name="Settings">The settings read once.</param>
/// <param name="Messages">The texts of refusals.</param>
/// <param name="MayMakeComplimentary">Whether the login has the right <c>Complimentary customer</c>.</param>
public sealed record StartReading(AccessUser? User, StartSettings Settings, MessageCatalogue Messages, bool MayMakeComplimentary);
