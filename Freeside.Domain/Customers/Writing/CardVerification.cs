using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>Where a shop has new cards verified, the original asks a gateway (cust_main.pm insert, replace); this program asks none.</summary>
internal static class CardVerification
{
    /// <summary>Why a new card is not taken; <c>null</c> where nothing is to be verified.</summary>
    public static Refusal? Refusal(CustomerPaymentCheck payment, CustomerSettings settings) => settings.VerifiesCards && payment.IsNewCard
        ? Common.Refusal.Error("Freeside's setting business-onlinepayment-verification is in force; this server does not verify cards")
        : null;
}
