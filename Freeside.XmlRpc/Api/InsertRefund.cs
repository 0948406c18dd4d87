using Freeside.Domain.Common;
using Freeside.Domain.Refunds.Writing;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.insert_refund</c>: posts a refund (API.pm insert_refund, cust_refund.pm insert).</summary>
internal sealed class InsertRefund(Shop shop) : IApiMethod
{
    /// <inheritdoc/>
    public string Name => "insert_refund";

    /// <inheritdoc/>
    public string Help => "Posts a refund; with crednum or paynum it pays that credit or payment back. Keys: secret, custnum, payby, refund, reason, _date, …";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work) => PostingCall.Prepare(
        arguments,
        work,
        RefundForm.Form,
        RefundForm.Instructions,
        (settings, sent) => new RefundPosting(shop, work, settings, sent));
}
