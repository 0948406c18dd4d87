using Freeside.Domain.Common;
using Freeside.Domain.Credits.Writing;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.insert_credit</c>: posts a credit (API.pm insert_credit, cust_credit.pm insert).</summary>
internal sealed class InsertCredit(Shop shop) : IApiMethod
{
    /// <inheritdoc/>
    public string Name => "insert_credit";

    /// <inheritdoc/>
    public string Help => "Posts a credit, which stays unapplied. Keys: secret, custnum, amount, reasonnum, _date, …";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work) => PostingCall.Prepare(
        arguments,
        work,
        CreditForm.Form,
        CreditForm.Instructions,
        (settings, sent) => new CreditPosting(shop, work, settings, sent));
}
