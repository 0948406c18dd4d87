using Freeside.Domain.Billing;
using Freeside.Domain.Common;
using Freeside.Domain.Events;
using Freeside.XmlRpc.Dispatch;

namespace Freeside.XmlRpc.Api;

/// <summary><c>FS.API.bill_now</c>: bills a customer at once, and applies what is open (API.pm bill_now).</summary>
/// <param name="shop">The shop.</param>
/// <param name="notices">Hears of events that are passed over.</param>
internal sealed class BillNow(Shop shop, IEventNotices? notices = null) : IApiMethod
{
    private readonly BillingEventTerms _terms = new(shop.Settings.StatusModule, shop.Cipher, notices);

    /// <inheritdoc/>
    public string Name => "bill_now";

    /// <inheritdoc/>
    public string Help => "Bills what is due and applies unapplied payments and credits of a customer. Keys: secret, custnum.";

    /// <inheritdoc/>
    public PreparedCall Prepare(CallArguments arguments, IUnitOfWork work)
    {
        var key = RecordKey.Parse(arguments.Text("custnum"));
        if (key.Refusal is not null)
            return ApiAnswer.Refused(key.Refusal).AsPrepared();
        if (key.Number is not { } custnum)
            return ApiAnswer.Refused(Refusal.Error("Unknown custnum")).AsPrepared();
        return settings => async cancellationToken =>
        {
            work.BeginTransaction();
            var refusal = await new CustomerBilling(work, shop.Rules, settings, _terms).BillAsync(custnum, cancellationToken)
                ?? await work.SaveAsync(cancellationToken);
            return refusal is null ? ApiAnswer.Done([]) : ApiAnswer.Refused(refusal);
        };
    }
}
