using Freeside.Domain.Common;
using Freeside.Domain.Events;

namespace Freeside.XmlRpc.Api;

/// <summary>The thirteen documented methods of FS::API.</summary>
internal static class ApiMethods
{
    /// <summary>All of them.</summary>
    /// <param name="shop">The shop.</param>
    /// <param name="notices">Hears of events that are passed over.</param>
    public static IReadOnlyList<IApiMethod> All(Shop shop, IEventNotices? notices = null) =>
    [
        new CustomerInfo(shop.Settings),
        new LocationInfo(),
        new NewCustomer(shop),
        new UpdateCustomer(shop),
        new InsertPayment(shop),
        new ByPhone(new InsertPayment(shop)),
        new InsertCredit(shop),
        new ByPhone(new InsertCredit(shop)),
        new InsertRefund(shop),
        new ByPhone(new InsertRefund(shop)),
        new ApplyPaymentsAndCredits(),
        new ChangePackageLocation(shop),
        new BillNow(shop, notices),
    ];
}
