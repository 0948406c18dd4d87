using Freeside.Domain.Common;
using Freeside.Domain.Payments.Methods;
using Freeside.Domain.Settings;

namespace Freeside.Domain.Customers.Writing;

/// <summary>What the check of a customer's fields needs from the database, asked for once the fields are known.</summary>
internal sealed class CustomerReading
{
    private CustomerReading(Pending<CustomerReferences> references, Pending<IReadOnlyList<PaymentBan>> bans, Pending<IReadOnlyDictionary<int, string>> accounts) =>
        (References, Bans, Accounts) = (references, bans, accounts);

    /// <summary>Which of the records the customer refers to are there.</summary>
    public Pending<CustomerReferences> References { get; }

    /// <summary>Bans on the card or account.</summary>
    public Pending<IReadOnlyList<PaymentBan>> Bans { get; }

    /// <summary>The mail accounts among the invoice recipients that are there.</summary>
    public Pending<IReadOnlyDictionary<int, string>> Accounts { get; }

    /// <summary>Asks for it.</summary>
    /// <param name="work">The call.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="custnum">The customer, where there is one already.</param>
    /// <param name="customer">The fields as they are to be.</param>
    /// <param name="payment">How the customer is to pay.</param>
    /// <param name="accounts">The numbers of mail accounts among the recipients.</param>
    public static CustomerReading Ask(
        IUnitOfWork work, Shop shop, int? custnum, FieldValues customer, CustomerPaymentFields payment, IReadOnlyCollection<int> accounts) => new(
        work.Customers.References(CustomerCheck.Keys(custnum, customer, shop)),
        BanKey.Of(payment) is { } key ? work.PaymentMethods.Bans(key) : Pending.Known<IReadOnlyList<PaymentBan>>([]),
        accounts.Count > 0 ? work.Customers.AccountAddresses(accounts) : Pending.Known<IReadOnlyDictionary<int, string>>(new Dictionary<int, string>()));

    /// <summary>What the rules on payment fields look at, once this was read.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="stamp">When the call began, and where.</param>
    /// <param name="settings">The settings as they stand.</param>
    /// <param name="old">How the customer has paid; <c>null</c> for a new one.</param>
    public CustomerPaymentContext PaymentContext(Shop shop, RecordStamp stamp, CallSettings settings, CustomerPaymentFields? old) => new()
    {
        Settings = settings.PaymentFields,
        Shop = shop,
        Now = DateTimeOffset.FromUnixTimeSeconds(stamp.Now),
        Zone = stamp.Zone,
        Old = old,
        MayMakeComplimentary = shop.MayMakeComplimentary,
        Bans = Bans.Value,
    };
}
