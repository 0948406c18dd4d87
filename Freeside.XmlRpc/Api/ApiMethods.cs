using Freeside.Domain.Common;

namespace Freeside.XmlRpc.Api;

/// <summary>The thirteen documented methods of FS::API.</summary>
internal static class ApiMethods
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IApiMethod> All(Shop shop) =>
    [
        new CustomerInfo(shop.Settings),
        new LocationInfo(),
        new NewCustomer(shop),
        new UpdateCustomer(shop),
        new NotServedYet("insert_payment"),
        new NotServedYet("insert_payment_phonenum"),
        new NotServedYet("insert_credit"),
        new NotServedYet("insert_credit_phonenum"),
        new NotServedYet("insert_refund"),
        new NotServedYet("insert_refund_phonenum"),
        new NotServedYet("apply_payments_and_credits"),
        new ChangePackageLocation(shop),
        new NotServedYet("bill_now"),
    ];
}
