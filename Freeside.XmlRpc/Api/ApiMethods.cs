using Freeside.Domain.Common;
using Freeside.Domain.Packages;

namespace Freeside.XmlRpc.Api;

/// <summary>The thirteen documented methods of FS::API.</summary>
internal static class ApiMethods
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IApiMethod> All(Shop shop) =>
    [
        new CustomerInfo(shop.Settings),
        new LocationInfo(),
        new NotServedYet("new_customer"),
        new NotServedYet("update_customer"),
        new NotServedYet("insert_payment"),
        new NotServedYet("insert_payment_phonenum"),
        new NotServedYet("insert_credit"),
        new NotServedYet("insert_credit_phonenum"),
        new NotServedYet("insert_refund"),
        new NotServedYet("insert_refund_phonenum"),
        new NotServedYet("apply_payments_and_credits"),
        new ChangePackageLocation(LocationOfAddress),
        new NotServedYet("bill_now"),
    ];

    // The one place where the rules for addresses are to be connected: until then a package moves by locationnum only.
    private static Func<FoundLocation> LocationOfAddress(IUnitOfWork work, int custnum, IReadOnlyDictionary<string, string> fields) => () =>
        new FoundLocation(null, Refusal.Fault("FS.API.change_package_location takes no address in this version, only a locationnum; nothing was changed"));
}
