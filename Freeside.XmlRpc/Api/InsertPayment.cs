using Freeside.Domain.Common;
using Freeside.Domain.Payments.Writing;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.insert_payment</c>: posts a payment (API.pm insert_payment, cust_pay.pm insert).</summary>
internal sealed class InsertPayment(Shop shop) : IApiMethod
{
    /// <inheritdoc/>
    public string Name => "insert_payment";

    /// <inheritdoc/>
    public string Help => "Posts a payment; with invnum it pays that invoice, else it stays unapplied. Keys: secret, custnum, payby, paid, _date, …";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work) => PostingCall.Prepare(
        arguments,
        work,
        PaymentForm.Form,
        PaymentForm.Instructions,
        (settings, sent) => new PaymentPosting(shop, work, settings, sent));
}
