using Freeside.Domain.Common;

namespace Freeside.Domain.Services;

/// <summary>Reads services.</summary>
public interface IServiceRepository
{
    /// <summary>Whose phone line that is; <c>null</c> where no line has that number. Of several lines the oldest counts.</summary>
    /// <param name="phonenum">The number exactly as stored.</param>
    Pending<PhoneOwner?> OwnerOf(string phonenum);
}

/// <summary>Whom a phone line leads to.</summary>
/// <param name="IsService">Whether the line is known as a service at all.</param>
/// <param name="Custnum">The customer of the service's package, cancelled or not; <c>null</c> where there is no such package.</param>
public sealed record PhoneOwner(bool IsService, int? Custnum);
