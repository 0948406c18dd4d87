using Freeside.Domain.Common;

namespace Freeside.Domain.Payments;

/// <summary>Reads prepaid cards.</summary>
public interface IPrepaidCardRepository
{
    /// <summary>The card with that identifier, its row locked until the call ends; <c>null</c> where there is none.</summary>
    Pending<PrepaidCard?> Lock(string identifier);
}
