using Freeside.Domain.Common;

namespace Freeside.Domain.Payments.Methods;

/// <summary>Reads what is known of cards and accounts beside the customers they belong to.</summary>
public interface IPaymentMethodRepository
{
    /// <summary>The bans on a card or account, oldest first, ended ones among them.</summary>
    Pending<IReadOnlyList<PaymentBan>> Bans(BanKey key);
}
